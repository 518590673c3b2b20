package org.callworthy.bench;

import java.io.InputStream;
import org.callworthy.Server;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.common.Languages;
import org.callworthy.roleplay.LineAudio;
import org.callworthy.roleplay.PerformanceId;
import org.callworthy.roleplay.Performances;
import org.callworthy.roleplay.ScenarioLines;
import org.callworthy.roleplay.ScenarioSummary;
import org.callworthy.roleplay.Scenarios;
import org.callworthy.vault.Vault;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The application once more in this process, on the database and the keys of the one that is measured, for what has no interface but
 * pages, or none. Not to be open while anything is measured.
 */
final class Backroom implements AutoCloseable {

    private static final String UTC = "?connectionTimeZone=UTC&preserveInstants=false";

    private final ConfigurableApplicationContext application;

    Backroom(Stand stand) {
        application = new SpringApplicationBuilder(Server.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(
                        "--server.port=-1",
                        "--callworthy.announce=false",
                        "--callworthy.demo=false",
                        "--callworthy.content=false",
                        "--vaadin.productionMode=true",
                        "--logging.level.root=error",
                        "--logging.level.org.callworthy=error",
                        "--spring.datasource.url=" + stand.url() + UTC,
                        "--spring.datasource.username=" + Stand.env("CALLWORTHY_DB_USER"),
                        "--spring.datasource.password=" + Stand.env("CALLWORTHY_DB_PASSWORD"),
                        "--callworthy.data.folder=" + stand.application().data(),
                        "--callworthy.vault.folder="
                                + stand.application().data().resolve("vault"),
                        "--callworthy.keys.folder=" + stand.application().keys().getLast());
    }

    /** What an author does who has heard all lines and finds them good. Scenarios with a line that has no voice stay closed. */
    void publishScenarios() {
        Scenarios scenarios = application.getBean(Scenarios.class);
        ScenarioLines lines = application.getBean(ScenarioLines.class);
        application.getBean(ActAs.class).person(author(), () -> {
            for (ScenarioSummary scenario : scenarios.all()) {
                lines.of(scenario.id()).forEach(line -> {
                    LineAudio audio = line.audio();
                    if (audio != null) {
                        lines.approve(audio.id());
                    }
                });
                scenarios.publish(scenario.id());
            }
        });
    }

    private PersonId author() {
        People people = application.getBean(People.class);
        return ActAs.system(() -> {
            PersonId id = people.hire(new NewPerson("author", "author", null, null, Languages.ENGLISH, null));
            people.grant(id, Role.AUTHOR, null);
            return id;
        });
    }

    /** A recording as it was made of the chunks: a WAV file. */
    InputStream recording(long performance) {
        return application
                .getBean(Vault.class)
                .open(application.getBean(Performances.class).recording(new PerformanceId(performance)));
    }

    @Override
    public void close() {
        application.close();
    }
}
