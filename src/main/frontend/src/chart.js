import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const locale = document.documentElement.lang === "en" ? "en-GB" : "nb-NO";
const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
const narrow = 480;
const theme = getComputedStyle(document.body);

/** Each series has a colour, a line, a mark and a pattern of its own, so that colour is never needed to tell them apart. */
const looks = [
  { color: "#0a5569", type: "solid", symbol: "circle" },
  { color: "#b45309", type: "dashed", symbol: "rect" },
  { color: "#2f6f4f", type: "solid", symbol: "triangle" },
  { color: "#6d28d9", type: "dotted", symbol: "diamond" },
];

/** An amount on the axis: whole kroner, and millions where there are any. */
function amount(value) {
  return (Math.abs(value) < 1e6 ? whole : short).format(value);
}

/** What a cell's figure is: the number of `data-value`, or none, which is not nought. */
function figure(cell) {
  return cell?.dataset.value ? Number(cell.dataset.value) : null;
}

/** The columns of the table that say how they are drawn (`data-series`: bar or line). */
function columns(table) {
  return [...table.tHead.rows[0].cells].filter((heading) => heading.dataset.series);
}

function series(heading, table, index) {
  const look = looks[index % looks.length];
  return {
    name: heading.textContent.trim(),
    type: heading.dataset.series,
    data: [...table.tBodies[0].rows].map((row) => figure(row.cells[heading.cellIndex])),
    itemStyle: { color: look.color },
    lineStyle: { color: look.color, type: look.type, width: 3 },
    symbol: look.symbol,
    symbolSize: 9,
    showSymbol: true,
    barGap: "10%",
    z: heading.dataset.series === "bar" ? 2 : 10 - index,
  };
}

function options(table, name) {
  const text = { color: theme.getPropertyValue("--ds-color-neutral-text-default"), fontFamily: theme.fontFamily, fontSize: 14 };
  const line = { lineStyle: { color: theme.getPropertyValue("--ds-color-neutral-border-subtle") } };
  return {
    animation: false,
    textStyle: text,
    aria: { enabled: true, label: { description: name }, decal: { show: true } },
    legend: { top: 0, left: 0, textStyle: text, itemGap: 16, itemWidth: 30 },
    grid: { left: 8, right: 16, bottom: 8, containLabel: true },
    tooltip: {
      trigger: "axis",
      renderMode: "richText",
      confine: true,
      valueFormatter: (value) => (value == null ? "–" : `${whole.format(value)} kr`),
    },
    xAxis: {
      type: "category",
      data: [...table.tBodies[0].rows].map((row) => row.cells[0].textContent.trim()),
      axisLabel: { ...text, hideOverlap: true },
      axisLine: line,
    },
    yAxis: {
      type: "value",
      name: "kr",
      nameTextStyle: { ...text, align: "right" },
      axisLabel: { ...text, formatter: amount },
      splitLine: line,
    },
    series: columns(table).map((heading, index) => series(heading, table, index)),
  };
}

/** Draws the table that follows; the table stays, as the chart's text. */
function show(container) {
  const table = document.querySelector(container.dataset.chart);
  container.hidden = false;
  const chart = init(container, null, { renderer: "svg" });
  chart.setOption(options(table, container.getAttribute("aria-label")));
  new ResizeObserver(() => {
    chart.resize();
    chart.setOption({ grid: { top: container.clientWidth < narrow ? 100 : 64 } });
  }).observe(container);
}

document.querySelectorAll("[data-chart]").forEach(show);
