package org.callworthy.account;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.callworthy.audit.AuditLog;
import org.callworthy.audit.Subject;
import org.callworthy.common.CalledByServices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sites and their teams. */
@Service
@CalledByServices
public class Sites {

    private final PlaceRepository places;
    private final SiteLimits limits;
    private final AuditLog audit;

    Sites(PlaceRepository places, SiteLimits limits, AuditLog audit) {
        this.places = places;
        this.limits = limits;
        this.audit = audit;
    }

    public List<Site> sites() {
        return places.sites();
    }

    /** All teams, by site and name. */
    public List<Team> teams() {
        return places.teams();
    }

    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public SiteId openSite(String name) {
        limits.admitEverywhere();
        SiteId site = places.insertSite(Names.checked(name));
        audit.record("account.site.opened", Subject.of("site", site.value()));
        return site;
    }

    @Transactional
    @RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
    public TeamId formTeam(SiteId site, String name) {
        limits.admit(site);
        TeamId team = places.insertTeam(site, Names.checked(name));
        audit.record("account.team.formed", Subject.of("team", team.value()));
        return team;
    }
}
