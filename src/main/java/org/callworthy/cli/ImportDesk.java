package org.callworthy.cli;

import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.Person;
import org.callworthy.bank.ImportDefaults;
import org.callworthy.bank.ImportTaken;
import org.callworthy.bank.ItemImport;
import org.callworthy.bank.ItemReading;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Takes items of other systems in for the command line, in the name of their writer. */
@Component
class ImportDesk {

    private final ItemImport imports;
    private final People people;
    private final ActAs actAs;

    ImportDesk(ItemImport imports, People people, ActAs actAs) {
        this.imports = imports;
        this.people = people;
        this.actAs = actAs;
    }

    /** @throws WrongUsage if there is no such bank */
    Compared preview(String bank, ItemReading.Read file) {
        try {
            return ActAs.system(() -> new Compared(imports.compared(bank, file), imports.preview(bank, file)));
        } catch (IllegalArgumentException none) {
            throw new WrongUsage("There is no bank " + bank + ".");
        }
    }

    /** @throws WrongUsage if there is no such bank, or nobody of that name who may write items */
    Compared take(String bank, String username, ItemReading.Read file) {
        Compared compared = preview(bank, file);
        Person writer = ActAs.system(() -> people.findByUsername(username))
                .orElseThrow(() -> new WrongUsage("There is nobody called " + username + "."));
        try {
            ImportTaken taken = actAs.person(writer.id(), () -> imports.take(bank, file, ImportDefaults.NONE));
            return new Compared(compared.file(), taken.fates());
        } catch (AccessDeniedException refused) {
            throw new WrongUsage(username + " is no author, so the items would be nobody's.");
        }
    }
}
