package org.callworthy.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import java.util.function.Consumer;
import org.callworthy.bank.ItemFace;
import org.callworthy.bank.ItemPage;
import org.callworthy.common.Json;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** An item as in an exam. Tells the response at every change, as JSON; empty when nothing is answered any more. */
@Tag("callworthy-item")
@JsModule("./player/exam/item/callworthy-item.ts")
class PracticeElement extends Component {

    private static final int AS_OFTEN_AS_ONE_LIKES = 0;

    PracticeElement(Consumer<String> answered) {
        getElement()
                .addEventListener(
                        "answer",
                        event -> answered.accept(
                                event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
    }

    void show(ItemFace face, Locale language) {
        ObjectNode page = Json.mapper().valueToTree(ItemPage.of(face, 1));
        String address = "";
        if (face.plays().isPresent()) {
            address = "/api/v1/practice-sounds/" + face.id() + "/" + language.toLanguageTag();
            page.put("plays", AS_OFTEN_AS_ONE_LIKES);
        }
        getElement().setProperty("soundFrom", address);
        getElement().setProperty("language", language.toLanguageTag());
        getElement().setPropertyJson("item", page);
        getElement().setPropertyJson("response", NullNode.getInstance());
    }
}
