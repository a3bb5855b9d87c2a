package no.gevinstflyt.benefit;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** What happened to the mappings, to add and to read. */
interface MappingEvents extends Repository<MappingEvent, Long> {

    MappingEvent save(MappingEvent added);

    List<MappingEvent> findByMappingInOrderById(Collection<Long> mappings);
}
