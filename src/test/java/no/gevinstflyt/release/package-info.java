/** What was under way on the processes of an earlier release is finished on today's. */
package no.gevinstflyt.release;
