-- A municipality's page reads the evidence of one quarter, over all its projects.
drop index measurement_evidence_of_target;
create index measurement_evidence_of_quarter on measurement_evidence (collaboration, municipality, quarter);
