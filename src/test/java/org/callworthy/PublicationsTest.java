package org.callworthy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class PublicationsTest extends RepositoryTest {

    /** Spring Modulith writes the table's name in capitals, and MySQL on Linux tells case. */
    @Test
    void theRegistryOfEventsFindsItsTableUnderItsOwnName() {
        assertThat(db.fetchCount(DSL.table("EVENT_PUBLICATION"))).isZero();
    }
}
