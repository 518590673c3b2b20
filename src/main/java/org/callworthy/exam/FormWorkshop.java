package org.callworthy.exam;

import jakarta.annotation.security.RolesAllowed;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.callworthy.account.ActAs;
import org.callworthy.account.PersonId;
import org.callworthy.account.Role;
import org.callworthy.account.SignedIn;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Makes sets of forms beside the screens, one after the other, so that exams keep the processors. */
@Service
@RolesAllowed({Role.Names.ADMIN, Role.Names.AUTHOR})
public class FormWorkshop implements DisposableBean {

    private final FormSets sets;
    private final SignedIn signedIn;
    private final ActAs actAs;
    private final ExecutorService bench = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("form-workshop")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    FormWorkshop(FormSets sets, SignedIn signedIn, ActAs actAs) {
        this.sets = sets;
        this.signedIn = signedIn;
        this.actAs = actAs;
    }

    /** In the name of the person signed in, whether or not they wait for it. */
    public CompletableFuture<MakeOutcome> start(MakeForms asked) {
        PersonId by = signedIn.id();
        return CompletableFuture.supplyAsync(() -> actAs.person(by, () -> sets.make(asked)), bench);
    }

    @Override
    public void destroy() {
        bench.shutdownNow();
    }
}
