package org.callworthy.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.callworthy.common.ui.Empty;
import org.callworthy.common.ui.Page;
import org.callworthy.notice.Notice;
import org.callworthy.notice.Notices;

/** What somebody was told, the newest first. What is opened is read. */
@Route("messages")
@PermitAll
class MessagesView extends Page implements AfterNavigationObserver {

    private final transient Notices notices;
    private final Button readAll;

    MessagesView(Notices notices) {
        this.notices = notices;
        spacious();
        title(getTranslation("notice.title"));
        readAll = new Button(getTranslation("notice.read-all"), click -> {
            notices.readAll();
            load();
        });
        actions(readAll);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        clearContent();
        List<Notice> all = notices.mine();
        readAll.setVisible(all.stream().anyMatch(notice -> !notice.isRead()));
        if (all.isEmpty()) {
            add(new Empty(VaadinIcon.BELL_O, getTranslation("notice.none"), getTranslation("notice.none.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("notice-list");
        all.forEach(notice -> list.add(new ListItem(new NoticeCard(notice, () -> read(notice)))));
        add(list);
    }

    private void read(Notice notice) {
        notices.read(notice.id());
        load();
    }
}
