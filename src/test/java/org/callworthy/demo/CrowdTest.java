package org.callworthy.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.callworthy.account.Role;
import org.callworthy.common.Languages;
import org.callworthy.common.Level;
import org.callworthy.demo.Life.Aftermath;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final long SEED = 7;

    private final List<Life> named = Cast.named();
    private final List<Life> crowd = Crowd.of(SEED, named);

    @Test
    void theSameSeedMakesTheSamePeople() {
        assertThat(Crowd.of(SEED, named)).isEqualTo(crowd);
        assertThat(Crowd.of(SEED + 1, named)).isNotEqualTo(crowd);
    }

    @Test
    void noTwoPeopleHaveOneName() {
        assertThat(everybody().map(life -> life.who().name())).doesNotHaveDuplicates();
        assertThat(everybody().map(life -> life.who().username())).doesNotHaveDuplicates();
    }

    @Test
    void aboutHalfHaveChineseNames() {
        assertThat(everybody().filter(life -> life.who().language().equals(Languages.CHINESE)))
                .hasSizeBetween(60, 85);
    }

    @Test
    void everyTeamHasALeadAndAtLeastTenAgents() {
        for (Cast.TeamOfSite team : Cast.teams()) {
            Map<Role, Long> roles = everybody()
                    .filter(life -> life.who().team().equals(team.team()))
                    .collect(groupingBy(life -> life.who().role(), counting()));
            assertThat(roles.get(Role.TEAM_LEAD)).as(team.team()).isBetween(1L, 2L);
            assertThat(roles.get(Role.AGENT)).as(team.team()).isGreaterThanOrEqualTo(10);
        }
    }

    @Test
    void somethingRunsOutInEachOfTheComingMonths() {
        assertThat(IntStream.range(0, 12))
                .allSatisfy(month -> assertThat(crowd)
                        .as("passed %d months ago", 36 - month)
                        .anyMatch(life -> life.ways().stream()
                                .anyMatch(way -> way.fate() == Fate.PASS && way.monthsAgo() == 36 - month)));
    }

    @Test
    void twoAreSuspendedAndOneIsWithdrawn() {
        assertThat(crowd.stream().map(Life::aftermath).filter(Aftermath.SUSPENDED::equals))
                .hasSize(2);
        assertThat(crowd.stream().map(Life::aftermath).filter(Aftermath.WITHDRAWN::equals))
                .hasSize(1);
    }

    @Test
    void nobodyIsExaminedBeforeTheyHadServedLongEnough() {
        assertThat(everybody())
                .allSatisfy(life -> assertThat(life.ways())
                        .allMatch(
                                way -> life.who().employed() - way.monthsAgo() >= (way.level() == Level.II ? 12 : 2)));
    }

    private Stream<Life> everybody() {
        List<Life> all = new ArrayList<>(named);
        all.addAll(crowd);
        return all.stream();
    }
}
