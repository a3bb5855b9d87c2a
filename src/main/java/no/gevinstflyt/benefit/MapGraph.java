package no.gevinstflyt.benefit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The benefit map as nodes and edges. Finding what is before or after a node ends also where the map has a cycle. */
final class MapGraph {

    private enum Kind {
        DELIVERABLE,
        CHANGE,
        BENEFIT
    }

    private record Node(String code, Kind kind, String path, List<String> from) {

        boolean mayComeFrom(Node other) {
            return this.kind == Kind.CHANGE ? other.kind != Kind.BENEFIT : other.kind != Kind.DELIVERABLE;
        }
    }

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private boolean sound = true;

    private MapGraph() {}

    /** Reads the map; codes used twice and references to nothing or to the wrong kind become faults. */
    static MapGraph of(BenefitMap map, String field, Faults faults) {
        MapGraph graph = new MapGraph();
        for (int i = 0; i < map.deliverables().size(); i++) {
            Deliverable deliverable = map.deliverables().get(i);
            graph.add(
                    new Node(deliverable.code(), Kind.DELIVERABLE, field + ".deliverables[" + i + "]", List.of()),
                    faults);
        }
        for (int i = 0; i < map.changes().size(); i++) {
            Change change = map.changes().get(i);
            graph.add(new Node(change.code(), Kind.CHANGE, field + ".changes[" + i + "]", change.from()), faults);
        }
        for (int i = 0; i < map.benefits().size(); i++) {
            BenefitDefinition benefit = map.benefits().get(i);
            graph.add(new Node(benefit.code(), Kind.BENEFIT, field + ".benefits[" + i + "]", benefit.from()), faults);
        }
        graph.nodes.values().forEach(node -> graph.checkReferences(node, faults));
        return graph;
    }

    private void add(Node node, Faults faults) {
        Node other = nodes.putIfAbsent(node.code(), node);
        if (other != null) {
            sound = false;
            faults.add(node.path() + ".code", "benefit.code-twice", node.code(), other.path());
        }
    }

    private void checkReferences(Node node, Faults faults) {
        for (int i = 0; i < node.from().size(); i++) {
            String code = node.from().get(i);
            String path = node.path() + ".from[" + i + "]";
            Node source = nodes.get(code);
            if (source == null) {
                sound = false;
                faults.add(path, "benefit.unknown-code", code, accepted(node));
            } else if (!node.mayComeFrom(source)) {
                faults.add(path, "benefit.wrong-kind-before", code, accepted(node));
            }
        }
    }

    private String accepted(Node node) {
        return nodes.values().stream()
                .filter(other -> other != node && node.mayComeFrom(other))
                .map(Node::code)
                .collect(Collectors.joining(", "));
    }

    /** Whether every code is there once and every reference leads to one. */
    boolean sound() {
        return sound;
    }

    String path(String code) {
        return nodes.get(code).path();
    }

    boolean isChange(String code) {
        return nodes.get(code).kind() == Kind.CHANGE;
    }

    boolean isBenefit(String code) {
        return nodes.get(code).kind() == Kind.BENEFIT;
    }

    /** All from which one gets to this node. */
    Set<String> before(String code) {
        return reachable(code, node -> nodes.get(node).from());
    }

    /** All that one gets to from this node. */
    Set<String> after(String code) {
        return reachable(code, this::next);
    }

    private List<String> next(String code) {
        return nodes.values().stream()
                .filter(node -> node.from().contains(code))
                .map(Node::code)
                .toList();
    }

    private static Set<String> reachable(String start, Function<String, List<String>> step) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(step.apply(start));
        while (!open.isEmpty()) {
            String code = open.remove(open.size() - 1);
            if (found.add(code)) {
                open.addAll(step.apply(code));
            }
        }
        return found;
    }

    /** The codes of one cycle in their order, the first one again at the end; empty where there is none. */
    Optional<List<String>> cycle() {
        Set<String> done = new HashSet<>();
        return nodes.keySet().stream()
                .map(code -> cycleFrom(code, new ArrayList<>(), done))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<String>> cycleFrom(String code, List<String> trail, Set<String> done) {
        int seen = trail.indexOf(code);
        if (seen >= 0) {
            List<String> cycle = new ArrayList<>(trail.subList(seen, trail.size()));
            cycle.add(code);
            return Optional.of(cycle);
        }
        if (!done.add(code)) {
            return Optional.empty();
        }
        trail.add(code);
        for (String next : next(code)) {
            Optional<List<String>> cycle = cycleFrom(next, trail, done);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        trail.remove(trail.size() - 1);
        return Optional.empty();
    }
}
