package org.callworthy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A library that the lockfile leaves open is chosen anew by every installation, until one day it cannot be. */
class LockfileTest {

    @Test
    void everyLibraryOfThePagesIsPinnedByVersionAndDigest() {
        var packages = JsonMapper.shared()
                .readTree(Path.of("frontend/package-lock.json"))
                .get("packages");
        assertThat(packages.size()).isGreaterThan(1);
        assertThat(packages.properties())
                .filteredOn(library -> !library.getKey().isEmpty())
                .allSatisfy(library -> assertThat(library.getValue().propertyNames())
                        .as(library.getKey())
                        .contains("version", "integrity"));
    }
}
