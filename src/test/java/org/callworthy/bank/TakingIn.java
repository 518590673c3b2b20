package org.callworthy.bank;

import static callworthy.db.Tables.BANK_ITEM;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.callworthy.Server;
import org.callworthy.account.ActAs;
import org.callworthy.account.NewPerson;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.jooq.DSLContext;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Takes files of other systems into a bank of an application of its own, on the embedded database in memory, for benchmarks. */
public final class TakingIn implements AutoCloseable {

    private static final String BANK = "agent-foundation";

    private final ConfigurableApplicationContext application;
    private final PersonId author;

    public TakingIn() {
        application = new SpringApplicationBuilder(Server.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .profiles("test")
                .run(
                        "--server.port=-1",
                        "--callworthy.announce=false",
                        "--vaadin.productionMode=true",
                        "--logging.level.root=error");
        author = ActAs.system(() -> {
            application.getBean(BankImport.class).importFile("bank.yaml", BankYaml.GOOD);
            People people = application.getBean(People.class);
            PersonId id = people.hire(new NewPerson("author", "author", null, null, Locale.ENGLISH, null));
            people.grant(id, Role.AUTHOR, null);
            return id;
        });
    }

    /** Looks at what would become of a file, and takes it in. */
    public void take(ItemReading.Read file) {
        ItemImport items = application.getBean(ItemImport.class);
        application.getBean(ActAs.class).person(author, () -> {
            items.preview(BANK, file);
            return items.take(BANK, file, ImportDefaults.NONE);
        });
    }

    /** As {@link #take}, for a bank’s own file, whose items need no review. */
    public void takeBank(byte[] yaml) {
        String text = new String(yaml, StandardCharsets.UTF_8);
        BankImport banks = application.getBean(BankImport.class);
        application.getBean(ActAs.class).person(author, () -> {
            banks.preview("many.yaml", text, BesideFiles.NONE);
            return banks.importFile("many.yaml", text);
        });
    }

    /** How many items there are, whatever was said of them when they were taken in. */
    public int stored() {
        return application.getBean(DSLContext.class).fetchCount(BANK_ITEM);
    }

    @Override
    public void close() {
        application.close();
    }
}
