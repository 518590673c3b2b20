package org.callworthy.insight.ui;

import static callworthy.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.callworthy.ViewTest;
import org.callworthy.account.ActAs;
import org.callworthy.account.People;
import org.callworthy.account.PersonId;
import org.callworthy.account.Place;
import org.callworthy.account.Role;
import org.callworthy.account.SiteId;
import org.callworthy.account.Sites;
import org.callworthy.account.TeamId;
import org.callworthy.certification.CasesBeforeCommittee;
import org.callworthy.common.Level;
import org.callworthy.document.TableFormat;
import org.callworthy.insight.BoardFilter;
import org.callworthy.insight.Exports;
import org.callworthy.insight.LevelLine;
import org.callworthy.insight.Selection;
import org.callworthy.insight.Show;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@Import(CasesBeforeCommittee.class)
class BoardViewTest extends ViewTest {

    @Autowired
    CasesBeforeCommittee given;

    @Autowired
    People people;

    @Autowired
    Sites sites;

    @Autowired
    Exports exports;

    @Autowired
    DSLContext db;

    private SiteId harbour;
    private TeamId early;
    private PersonId ready;
    private PersonId untrained;

    @BeforeEach
    void team() {
        ready = given.trainedAgent();
        untrained = given.person("=Mo Novak", Role.AGENT);
        given.opened(ready);
        ActAs.system(() -> {
            harbour = sites.openSite("Harbour " + mark);
            early = sites.formTeam(harbour, "Early");
            people.join(early, ready, Place.MEMBER, Instant.EPOCH);
            people.join(early, untrained, Place.MEMBER, Instant.EPOCH);
            return true;
        });
    }

    @Test
    void theBoardCountsATeamAndItsCellsLeadToItsPeople() {
        signIn(Role.TRAINING);
        UI.getCurrent().navigate("board", QueryParameters.of("team", early.toString()));
        BoardView view = (BoardView) getCurrentView();
        assertThat(heading()).isEqualTo("Levels and expiries");
        assertThat(textOf(view))
                .contains("Early", "Harbour " + mark, "Waiting for the exam")
                .doesNotContain("!insight.");
        assertThat(find(Anchor.class, view).all())
                .extracting(link -> link.getAriaLabel().orElse(""))
                .contains("Early, Agent I Foundation: 0 of 2 hold it, 1 being examined or decided");
    }

    @Test
    void theListShowsWhoIsBehindAFigure() {
        signIn(Role.TRAINING);
        assertThat(listed(Map.of("team", early.toString(), "show", "EXAM")))
                .extracting(line -> line.who().id())
                .containsExactly(ready);
        assertThat(listed(Map.of("team", early.toString(), "track", "agent", "level", "I", "show", "LACKING")))
                .extracting(line -> line.who().id())
                .containsExactly(untrained);
        assertThat(listed(Map.of("team", early.toString(), "show", "nonsense", "until", "never")))
                .hasSize(1);
    }

    @Test
    void aLimitedRoleSeesItsOwnSiteOnly() {
        PersonId elsewhere = hire("elsewhere");
        ActAs.system(() -> {
            people.grant(elsewhere, Role.TRAINING, sites.openSite("Hill " + mark));
            return true;
        });
        signIn(elsewhere);
        assertThat(textOf(navigate(BoardView.class)))
                .contains("There is nobody to show yet")
                .doesNotContain("Harbour " + mark);
        assertThat(listed(Map.of("team", early.toString(), "level", "I"))).isEmpty();
    }

    @Test
    void anExportHoldsWhatIsFilteredInTheReadersLanguageAndIsForStaffOnly() {
        signIn(Role.TRAINING);
        Selection wanted = new Selection(new BoardFilter(null, early, null), Level.I, Show.LACKING, null, "novak");
        List<List<?>> rows = exports.table(wanted, TableFormat.CSV, Locale.SIMPLIFIED_CHINESE);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().getFirst()).isEqualTo("姓名");
        assertThat(rows.getLast().getFirst()).isEqualTo("=Mo Novak");

        signIn(Role.COMMITTEE);
        assertThatThrownBy(() -> exports.table(wanted, TableFormat.CSV, Locale.ENGLISH))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExportLeavesAnAuditRowOfWhoTookWhatAndHowMany() {
        PersonId reader = signIn(Role.TRAINING);
        Selection wanted = new Selection(new BoardFilter(null, early, null), Level.I, Show.LACKING, null, "novak");

        exports.table(wanted, TableFormat.XLSX, Locale.ENGLISH);

        var row = db.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACT.eq("insight.board.exported"), AUDIT_ENTRY.ACTOR_ID.eq(reader.value()))
                .fetchSingle();
        assertThat(row.getDetail())
                .contains("\"rows\":\"1\"", "\"format\":\"xlsx\"", "\"team\":\"" + early + "\"")
                .doesNotContain("Novak");
    }

    @Test
    void theBoardSpeaksChinese() {
        signIn(Role.ADMIN);
        read(Locale.SIMPLIFIED_CHINESE);
        assertThat(textOf(navigate(BoardView.class))).contains("持证情况", "座席代表").doesNotContain("!insight.");
        assertThat(textOf(navigate(LinesView.class))).contains("下载 XLSX").doesNotContain("!insight.");
    }

    private List<LevelLine> listed(Map<String, String> query) {
        UI.getCurrent().navigate("board/people", QueryParameters.simple(query));
        return find(LinesGrid.class).single().getListDataView().getItems().toList();
    }
}
