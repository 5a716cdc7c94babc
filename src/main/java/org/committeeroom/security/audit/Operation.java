package org.committeeroom.security.audit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an operation is to the audit. Everything is recorded unless it is named here as showing nobody.
 *
 * @param id as the OpenAPI document calls it
 */
record Operation(String id, Kind kind, String summary, boolean changes) {

    /** Shows places, totals, or what is asked every few seconds of what has been read already. */
    private static final Set<String> SHOW_NOBODY = Set.of(
            "BoundaryResource_get",
            "CalendarFeedResource_get",
            "CampaignResource_get",
            "CentreResource_get",
            "ChangeResource_listen",
            "ComparisonResource_counts",
            "DashboardResource_get",
            "DashboardResource_listen",
            "DistrictCountResource_list",
            "ForecastResource_get",
            "InvitationResource_qr",
            "MeResource_me",
            "MomentResource_list",
            "ProgressResource_get",
            "ReadingAlertResource_list",
            "RegisterImportResource_get",
            "RegisterImportResource_list",
            "RegisterImportResource_progress",
            "ResultResource_get",
            "StaffRuleResource_get",
            // What its set-up, which is recorded, is about, every two seconds.
            "RoomFeedResource_returns",
            "StationResource_get",
            "StationResource_list",
            "TargetResource_get",
            "TimetableResource_calendar",
            "TimetableResource_get",
            "WalkResource_changes",
            "WalkResource_list",
            "WatchResource_list");

    private static final Set<String> GIVE_ACCESS = Set.of("Invitation", "Device", "Staff", "ApiToken");

    /** Returns are a log of their own, which the chain sums up. */
    private static final Set<String> LOGGED_ELSEWHERE = Set.of("ReturnResource_send", "RoomFeedResource_take");

    private static final ConcurrentHashMap<Method, Operation> KNOWN = new ConcurrentHashMap<>();

    static Operation of(Class<?> resource, Method method) {
        return KNOWN.computeIfAbsent(method, m -> read(resource, m));
    }

    private static Operation read(Class<?> resource, Method method) {
        String owner = resource.getSimpleName().replaceFirst("_.*", "");
        String id = owner + '_' + method.getName();
        boolean reads = method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(HEAD.class);
        org.eclipse.microprofile.openapi.annotations.Operation described =
                method.getAnnotation(org.eclipse.microprofile.openapi.annotations.Operation.class);
        return new Operation(id, kind(owner, method, reads), described == null ? id : described.summary(), !reads);
    }

    private static Kind kind(String owner, Method method, boolean reads) {
        if (!reads) {
            return GIVE_ACCESS.stream().anyMatch(owner::startsWith) ? Kind.GRANTED : Kind.CHANGED;
        }
        Produces produces = method.getAnnotation(Produces.class);
        if (produces != null && Arrays.asList(produces.value()).contains("application/pdf")) {
            return Kind.PRINTED;
        }
        boolean leaves = Set.of("export", "access", "rejects").contains(method.getName());
        return leaves ? Kind.EXPORTED : Kind.SAW;
    }

    boolean recorded() {
        return !SHOW_NOBODY.contains(id) && !LOGGED_ELSEWHERE.contains(id);
    }

    static Set<String> notRecorded() {
        Set<String> all = new HashSet<>(SHOW_NOBODY);
        all.addAll(LOGGED_ELSEWHERE);
        return all;
    }
}
