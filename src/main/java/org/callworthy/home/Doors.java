package org.callworthy.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Optional;
import org.callworthy.certification.CertificationId;
import org.callworthy.delivery.Assignment;
import org.callworthy.delivery.AssignmentKind;
import org.callworthy.delivery.CaseId;

/** Ways from the start page into other rooms, by address: only those that lead somewhere. */
final class Doors {

    private Doors() {}

    static Optional<String> sit(Assignment assignment) {
        return view(
                assignment.kind() == AssignmentKind.EXAM ? "exam" : "role-play",
                assignment.id().toString());
    }

    static Optional<String> bookSeat(Assignment assignment) {
        return view("book-seat", assignment.id().toString());
    }

    static Optional<String> result(CaseId caseId) {
        return view("results", caseId.toString());
    }

    static String certificate(CertificationId certification) {
        return "certificates/" + certification;
    }

    static Optional<String> view(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).map(view -> path);
    }

    private static Optional<String> view(String path, String parameter) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(path, List.of(parameter))
                .map(view -> path + "/" + parameter);
    }

    /** The one clear call to action of a card. */
    static Anchor button(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.addClassName("home-button");
        return link;
    }
}
