package org.callworthy.home;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.callworthy.account.SignedIn;
import org.callworthy.common.ui.Page;

/** Where everybody starts. */
@Route("")
@Menu(title = "home.menu", order = 0, icon = "vaadin:home")
@PermitAll
class HomeView extends Page {

    HomeView(SignedIn signedIn) {
        title(getTranslation("home.title", signedIn.name().orElse("")));
    }
}
