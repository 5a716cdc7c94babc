export interface paths {
  "/api/accounts/new-sign-in": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A new password for who has lost password or second factor
     * @description Takes the second factor away, signs every browser of theirs out, and is written into the audit of each of their campaigns.
     */
    post: operations["AccountResource_renew"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/calendars/{token}/timetable.ics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The timetable for a calendar program, for who has the secret address */
    get: operations["CalendarResource_timetable"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The campaigns in which the caller has a role */
    get: operations["CampaignResource_list"];
    put?: never;
    /** Make a campaign; who makes it becomes its agent */
    post: operations["CampaignResource_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One campaign */
    get: operations["CampaignResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change a campaign; what is left out stays */
    patch: operations["CampaignResource_change"];
    trace?: never;
  };
  "/api/campaigns/{slug}/added-electors": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add somebody who is not on the register; whether they may vote is to be checked, and a later import that brings them takes them for the same person */
    post: operations["AddedElectorResource_add"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/added-electors/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take out somebody who was added by mistake */
    delete: operations["AddedElectorResource_remove"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/answer-imports": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The files of answers, newest first */
    get: operations["AnswerImportResource_list"];
    put?: never;
    /** Send a file of answers that were canvassed with another system; nothing is taken from it yet */
    post: operations["AnswerImportResource_take"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/answer-imports/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** How far a file is, and what became of its rows */
    get: operations["AnswerImportResource_get"];
    put?: never;
    post?: never;
    /** Give up a file of which nothing has been taken */
    delete: operations["AnswerImportResource_remove"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/answer-imports/{id}/mapping": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    /** Say what the columns hold; answers the codes that are in them */
    put: operations["AnswerImportResource_map"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/answer-imports/{id}/preview": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The first rows of a file, with a first guess of what its columns hold */
    get: operations["AnswerImportResource_preview"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/answer-imports/{id}/rejects": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The rows that were not taken, each with its number, the reason, and as it came */
    get: operations["AnswerImportResource_rejects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/answer-imports/{id}/run": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say what the codes stand for, and take the answers in; ask again until it is done */
    post: operations["AnswerImportResource_run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/answer-imports/{id}/taking-back": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take back everything that came of a file: each answer of it is undone */
    post: operations["AnswerImportResource_takeBack"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/api-tokens": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The tokens of programs, newest first, with their last use */
    get: operations["ApiTokenResource_list"];
    put?: never;
    /**
     * Make a token for a program: with one role, for the campaign or for districts, until a day
     * @description The districts of a token limit what a role of phones sees; a role of staff sees all of the campaign.
     */
    post: operations["ApiTokenResource_make"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/api-tokens/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End a token, at once */
    delete: operations["ApiTokenResource_end"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/assignments": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The assignments in order of time, of all teams and districts or of one */
    get: operations["AssignmentResource_list"];
    put?: never;
    /** Send a team somewhere; what this overlaps with comes back as warnings */
    post: operations["AssignmentResource_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/assignments/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** One assignment */
    get: operations["AssignmentResource_get"];
    put?: never;
    post?: never;
    /** Take an assignment back */
    delete: operations["AssignmentResource_remove"];
    options?: never;
    head?: never;
    /** Change an assignment; what is left out stays, null clears */
    patch: operations["AssignmentResource_change"];
    trace?: never;
  };
  "/api/campaigns/{slug}/audit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who saw, changed, exported, printed and granted what, newest first */
    get: operations["AuditResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/audit/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The audit as a file, oldest first; JSON Lines, or CSV */
    get: operations["AuditResource_export"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/audit/verification": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the audit is whole and unchanged
     * @description Computes the chain anew. With a head that was written down or mailed before, it also shows whether the chain still leads there.
     */
    get: operations["AuditResource_verify"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/boundaries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The boundaries as GeoJSON, simplified for drawing; empty if there are none */
    get: operations["BoundaryResource_get"];
    /**
     * Take these boundaries instead of those there were
     * @description A GeoJSON feature collection of Polygons and MultiPolygons, at most 16 MiB, in longitude and latitude or in British National Grid. One property of the features has to hold the codes of polling districts or the names of wards. Districts and wards have boundaries of their own: sending those of one keeps those of the other.
     */
    put: operations["BoundaryResource_replace"];
    post?: never;
    /** Remove boundaries: of one kind, or all */
    delete: operations["BoundaryResource_remove"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/calendar-feed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the caller has a calendar feed */
    get: operations["CalendarFeedResource_get"];
    put?: never;
    /** Make the caller's calendar feed; an earlier one of theirs ends */
    post: operations["CalendarFeedResource_make"];
    /** End the caller's calendar feed at once */
    delete: operations["CalendarFeedResource_end"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/canaries": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The made-up electors */
    get: operations["CanaryResource_list"];
    put?: never;
    /**
     * Place a made-up elector in the register
     * @description It may not vote, as somebody who comes of age after the poll: it is in no walk, sheet, target or estimate. Whoever opens its page, or exports the register, raises an alert.
     */
    post: operations["CanaryResource_place"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/canaries/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take a made-up elector out of the register */
    delete: operations["CanaryResource_remove"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/canvass-rules": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the campaign has settled about its canvass */
    get: operations["CanvassRulesResource_get"];
    /** Settle it */
    put: operations["CanvassRulesResource_put"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/centre": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether this is a committee room's own copy, and how it stands with its centre */
    get: operations["CentreResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/changes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Changes of electors' state as they happen, as Server-Sent Events
     * @description Events named `change`, whose data is a `Change` and whose id is its sequence. With Last-Event-ID what came since is sent first. A device gets what its scope covers. Whoever is signed out, ended, or loses a role is cut off. A comment comes every 15 seconds.
     */
    get: operations["ChangeResource_listen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/codes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The codes in use */
    get: operations["CodeResource_current"];
    /**
     * Change the codes
     * @description `version` is that of the codes which were changed; the answer has the next. Nothing that was recorded changes with them.
     */
    put: operations["CodeResource_change"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/codes/{version}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The codes as they were when something was recorded under them; 0: the usual ones */
    get: operations["CodeResource_version"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/committee-rooms": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The committee rooms by name */
    get: operations["CommitteeRoomResource_list"];
    put?: never;
    /** Open a committee room */
    post: operations["CommitteeRoomResource_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/committee-rooms/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** One committee room */
    get: operations["CommitteeRoomResource_get"];
    put?: never;
    post?: never;
    /** Close a committee room for good, with what is past of its rota */
    delete: operations["CommitteeRoomResource_remove"];
    options?: never;
    head?: never;
    /** Change a committee room; what is left out stays, null clears */
    patch: operations["CommitteeRoomResource_change"];
    trace?: never;
  };
  "/api/campaigns/{slug}/committee-rooms/{id}/copies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Let a committee room have its own copy of its districts, until a day after the close */
    post: operations["RoomCopyResource_make"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/contact-lists/{channel}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who may be called, texted or e-mailed, as CSV
     * @description E-mail and texts: who agreed. Calls: who agreed, or whose number was not in the Telephone Preference Service's list within the last 28 days. Nobody who objected.
     */
    get: operations["ContactListResource_export"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/dashboard": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is known of the seat, and what is estimated from it
     * @description Counts follow returns within about a second.
     */
    get: operations["DashboardResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/dashboard/moments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Polling day so far as a row of moments, each with its headline
     * @description From the opening until now, or the close: from the returns of now, cut off at each moment, by the closed form. The dashboard's `asOf` tells more of one moment. Not to be published before the polls close.
     */
    get: operations["MomentResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/dashboard/stream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The dashboard whenever it changes, as Server-Sent Events
     * @description Events named `dashboard`, whose data is the dashboard of now: one at once, then at most one a second when something has changed, and one every 15 seconds when nothing has.
     */
    get: operations["DashboardResource_listen"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/dashboard/walks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The open knock-up walks of a polling district, by what an hour of a team is worth there
     * @description Walks on which nobody is left to call are left out. Not to be published before the close.
     */
    get: operations["WalkAdviceResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/devices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The phones that have joined, the latest first */
    get: operations["DeviceResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/devices/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End one phone's access, at once
     * @description What it has recorded and not sent yet it can still hand in; that waits for a person to decide. Whoever has the invitation's code can join with it again while it is open.
     */
    delete: operations["DeviceResource_end"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/door-coordinates": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** How many doors have a place on the map, in all and by polling district */
    get: operations["DoorCoordinateResource_places"];
    put?: never;
    /** Take coordinates by UPRN (OS Open UPRN as CSV or zip); only those of the register's doors are kept */
    post: operations["DoorCoordinateResource_take"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/door-warnings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The doors that have a warning, newest first */
    get: operations["DoorWarningResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/door-warnings/{door}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Warn those who go to a door: only they are shown it */
    put: operations["DoorWarningResource_put"];
    post?: never;
    /** Take a warning away */
    delete: operations["DoorWarningResource_delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/door-words": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The languages in which the campaign has words of its own for the door, with them */
    get: operations["DoorWordsResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/door-words/{language}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Say it in the campaign's own words in one language
     * @description `{volunteer}`, `{candidate}`, `{day}`, `{station}`, `{opens}` and `{closes}` are filled in on the phone. Phones have the words with the walk that they fetch next. The words that ask for consent stay the program's.
     */
    put: operations["DoorWordsResource_put"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/drill": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The latest drill: how far it is, and in the end what it has shown; null if there is none */
    get: operations["DrillResource_get"];
    put?: never;
    /**
     * Copy the set-up with made-up people and play a polling day on it, in place of an earlier drill
     * @description The copy is a campaign of its own, `…-drill`, marked as a drill on every screen. Places, doors, numbers, walking order, codes, words and rules, committee rooms, rounds and staff are copied; no elector's name, answer or vote is.
     */
    post: operations["DrillResource_start"];
    /** End the drill, and remove its copy with all that was done in it */
    delete: operations["DrillResource_remove"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/drivers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Write down a driver who has no phone of ours */
    post: operations["DriverResource_add"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/drivers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    /** Change a driver or the car, also of somebody who has joined with a phone */
    put: operations["DriverResource_change"];
    post?: never;
    /** Remove a driver */
    delete: operations["DriverResource_remove"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/electors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Electors by polling district, number and suffix */
    get: operations["ElectorResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/electors/find": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Electors by whatever is known of them, the likeliest first: `EA 123`, `N7 1AA`, `Smyth`, `12 Ash Road`; names and streets may be misspelt */
    get: operations["ElectorResource_find"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/electors/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One elector, with every return about this elector */
    get: operations["ElectorResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/electors/{id}/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An elector's telephone number and e-mail address, and whether they may be used */
    get: operations["ContactResource_get"];
    /** Note the telephone number and e-mail address that an elector gave */
    put: operations["ContactResource_put"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/electors/{id}/listing": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    /** What the register says of an elector, the right to vote that follows, and all that became of that entry */
    get: operations["ListingResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Correct it; a correction holds through imports until a file says something new of the same thing */
    patch: operations["ListingResource_amend"];
    trace?: never;
  };
  "/api/campaigns/{slug}/electors/{id}/listing/amendments/{amendment}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take a correction back: the register says again what the file said */
    delete: operations["ListingResource_takeBack"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/exports": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The exports that were made, newest first */
    get: operations["ExportResource_list"];
    put?: never;
    /**
     * Make an export, encrypted with a passphrase
     * @description Agent and data officer only. Every row carries the name of who asked for it and the time; the conditions of use go with it. Before the close of the poll, nothing that tells who has voted.
     */
    post: operations["ExportResource_ask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/exports/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** How far an export is */
    get: operations["ExportResource_get"];
    put?: never;
    post?: never;
    /** End an export before its time: nobody can fetch it any more */
    delete: operations["ExportResource_end"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/exports/{id}/archive.zip": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /**
     * The archive: one file for each kind of thing, encrypted (AES-256)
     * @description Until its time is over. Every fetching is recorded.
     */
    get: operations["ExportResource_export"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/forecast": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Votes to be expected from what electors have said to canvassers, and votes and promises needed
     * @description By ward and district. It knows nothing of polling day: what was said after the polls opened, or by postal voters after they had voted, is left out (RPA 1983 s.66A).
     */
    get: operations["ForecastResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/invitations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The invitations of the campaign, newest first */
    get: operations["InvitationResource_list"];
    put?: never;
    /** Invite volunteers to walks, districts or a station, until a given time */
    post: operations["InvitationResource_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/invitations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** One invitation */
    get: operations["InvitationResource_get"];
    put?: never;
    post?: never;
    /** End the invitation and every device that joined with it, at once */
    delete: operations["InvitationResource_end"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/invitations/{id}/qr.svg": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The invitation's address as a QR code */
    get: operations["InvitationResource_qr"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/knock-up": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many promises of each polling district are due to be called on, and how many are not */
    get: operations["KnockUpListResource_districts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/knock-up-packs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The knock-up sheets that are ready to print, with their age
     * @description Made every half hour of polling day; the newest whole set, by district.
     */
    get: operations["PackResource_list"];
    put?: never;
    /** Make a set now */
    post: operations["PackResource_make"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/knock-up-packs/newest.pdf": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sheet of a district, or those of all districts one after the other */
    get: operations["PackResource_print"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/knock-up-packs/newest.zip": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The sheets of all districts, a file each
     * @description To lie on the committee room's own computer for when nothing can be fetched any more.
     */
    get: operations["PackResource_zip"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/knock-up/districts/{code}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The promises of a polling district not known to have voted, in walking order
     * @description Those who vote by post among them. Whether somebody is called on now follows from `knock` in their status and from the rules. What changes is asked for with the packet's sequence.
     */
    get: operations["KnockUpListResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/knock-up/settings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rounds, and how often anybody is asked; the usual ones until somebody sets others */
    get: operations["KnockUpListResource_settings"];
    /** Set the rounds, and how often anybody is asked */
    put: operations["KnockUpListResource_set"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/lifts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The board: everybody who asked for a lift, and who drives
     * @description A lift changes by `lift` returns: `requested`, `assigned` (with the `driver`'s id), `accepted`, `on_the_way`, `picked_up`, `done`, `cancelled`. Asking again takes it from its driver.
     */
    get: operations["LiftResource_board"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/lifts/mine": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The passengers of the driver whose phone asks, and no others */
    get: operations["LiftResource_mine"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/merges": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that two electors are one person: the returns of both are that person's, and count once; holds through imports until it is taken apart */
    post: operations["MergeResource_merge"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/merges/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take a merge apart: each has again the returns that were theirs, and no import merges the two */
    delete: operations["MergeResource_split"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/met": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** People who were met and wait for somebody to say who they are, newest first */
    get: operations["MetResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/met/{id}/match": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say which elector it was, or that it was none */
    put: operations["MetResource_match"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/notice": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whom people turn to about their data, and the imprint */
    get: operations["NoticeResource_get"];
    /** Say whom people turn to about their data, and who answers for what is printed */
    put: operations["NoticeResource_put"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/notice/qr.svg": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The address of the public privacy notice as a QR code, for leaflets and cards */
    get: operations["NoticeResource_qr"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/overseas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Electors overseas who may vote here, by polling district and number; without those who want no contact */
    get: operations["OverseasResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/overseas/mailing.csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a mailing list: one row each, the address in lines, and the conditions of its use */
    get: operations["OverseasResource_mailing"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/people/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether a person is left alone, and what they have asked for */
    get: operations["PersonResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/people/{id}/consents": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep what somebody agreed to, or took back
     * @description With the consent to note it, the intention itself goes at once.
     */
    post: operations["PersonResource_consent"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/people/{id}/erasure": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Erase what was learned about a person
     * @description Holds for every later register. What the law lets stay is named in the answer, with why.
     */
    post: operations["PersonResource_erase"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/people/{id}/objection": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Contact an elector no more
     * @description Holds for every later register, and reaches phones that are out. What is known of the elector's opinions is deleted, and none is kept from then on.
     */
    post: operations["PersonResource_object"];
    /** An elector has taken an objection back */
    delete: operations["PersonResource_lift"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/people/{id}/subject-access": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All that is held about a person, as one file to give to them
     * @description With notes and who recorded them. That it was made is kept.
     */
    get: operations["PersonResource_access"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/polling-districts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Polling districts with their counts, by code */
    get: operations["DistrictCountResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Name a polling district, its ward and its station */
    patch: operations["PollingDistrictResource_change"];
    trace?: never;
  };
  "/api/campaigns/{slug}/polling-districts/knock-up.pdf": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The knock-up sheet of a polling district, or of all of them one after the other
     * @description Only promises not known to have voted, in walking order. Every sheet that is printed has a code of its own, which no other sheet or walk of the campaign has.
     */
    get: operations["KnockUpResource_print"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/postal-renewals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Postal voters whose arrangement ends, by polling district and number */
    get: operations["PostalRenewalResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/postal-renewals/mailing.csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a mailing list, to where the ballot paper goes: one row each, the address in lines, and the conditions of its use; without those who want no contact */
    get: operations["PostalRenewalResource_mailing"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/privacy/record": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Record of processing, with a draft of the impact assessment, as a page
     * @description UK GDPR articles 30 and 35, filled in with what this campaign has really set up. A draft: who answers for the data decides, and signs.
     */
    get: operations["RecordResource_export"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/privacy/requests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every access, objection and erasure that was answered, newest first */
    get: operations["RequestResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/privacy/retention": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How long each kind of data is kept, what is overdue, and what was destroyed */
    get: operations["RetentionResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/privacy/retention/certificates/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The certificate of a destruction, as a page to print */
    get: operations["RetentionResource_certificate"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/privacy/retention/{kind}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say for how many months after the poll a kind of data is kept */
    put: operations["RetentionResource_set"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/privacy/retention/{kind}/destruction": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Destroy all data of a kind, and certify it
     * @description After the close of the poll only. What other kinds stand on must go after them.
     */
    post: operations["RetentionResource_destroy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/progress": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How far the canvass is, by day, hour and district, and whether it gets to its target in time
     * @description Of the electors who are on the register and may vote in this election. Follows returns within half a minute.
     */
    get: operations["ProgressResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/progress/canvassers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How those who canvass note what is said: who finds far more promises than others, or far fewer
     * @description Each is compared with what all found in the same districts, the one with the most returns first. Chance alone puts one in twenty on `watch` and one in five hundred on `unusual`.
     */
    get: operations["ProgressResource_canvassers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/properties": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Add a door that is not on the register; one that is there already is answered as it is */
    post: operations["PropertyResource_add"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/properties/find": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Doors by their address, which may be misspelt; the likeliest first */
    get: operations["PropertyResource_find"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/properties/{id}/address": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Correct how a door's address is written, for everybody behind it; holds through imports until a file writes it in a third way */
    put: operations["PropertyResource_correct"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/questions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What people asked, newest first; questions whose return was taken back are left out */
    get: operations["QuestionResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/questions/{id}/answer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say what they were told, which closes the case */
    put: operations["QuestionResource_answer"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/reading-alerts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Alerts on odd reading, newest first */
    get: operations["ReadingAlertResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/reading-alerts/{id}/seen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say that an alert has been looked at; what comes after it is a new one */
    put: operations["ReadingAlertResource_seen"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-doubts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pairs that may be one person, the likeliest first */
    get: operations["DoubtResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-doubts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say whether the two are the same person
     * @description The same: what is known of the first goes on with the entry of the second. The answer holds for later imports.
     */
    post: operations["DoubtResource_answer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-imports": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The files taken in so far, newest first */
    get: operations["RegisterImportResource_list"];
    put?: never;
    /** Take in a file of the register; poll the address in Location until it is done */
    post: operations["RegisterImportResource_take"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-imports/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** How far an import is, and what became of the rows */
    get: operations["RegisterImportResource_get"];
    put?: never;
    post?: never;
    /**
     * Take back the latest import, or any marked register: the register is then what it was before
     * @description The import stays in the list as undone. Electors that it brought and of whom somebody has told us something are kept, off the register.
     */
    delete: operations["RegisterImportResource_undo"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-imports/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stop an import that is not done; the register stays as it was */
    post: operations["RegisterImportResource_cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-imports/{id}/changes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Electors who changed in one way, with what they were before and after */
    get: operations["ComparisonResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-imports/{id}/changes/counts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many electors came, went, moved, and so on, and how many doors; one may count in several */
    get: operations["ComparisonResource_counts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-imports/{id}/changes/doors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Doors that changed in one way and are the same doors, with what they were before and after */
    get: operations["ComparisonResource_doors"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-imports/{id}/mapping": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    /** Say what the columns hold, and read the file; kept for the next file with these columns */
    put: operations["RegisterImportResource_map"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-imports/{id}/preview": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The first rows of a file whose columns are not known, with a guess at what they hold */
    get: operations["RegisterImportResource_preview"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-imports/{id}/progress": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The import, again and again while it is under way */
    get: operations["RegisterImportResource_progress"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-imports/{id}/rejects": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The rows that were not taken: number of the row, reason, and the row as it came */
    get: operations["RegisterImportResource_rejects"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/register-imports/{id}/rows": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** All rows as they came, each with its number in the file before it */
    get: operations["RegisterImportResource_rows"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/registration-cases": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The people who are helped, in the order in which they were written down */
    get: operations["RegistrationCaseResource_list"];
    put?: never;
    /** Write somebody down who needs help */
    post: operations["RegistrationCaseResource_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/registration-cases/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** One of them, with the notes */
    get: operations["RegistrationCaseResource_get"];
    put?: never;
    post?: never;
    /** Remove somebody with all notes */
    delete: operations["RegistrationCaseResource_remove"];
    options?: never;
    head?: never;
    /** Change what is known, what is missing, who looks after it or how it stands; null clears */
    patch: operations["RegistrationCaseResource_change"];
    trace?: never;
  };
  "/api/campaigns/{slug}/registration-cases/{id}/notes": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Write a note, which the voter may read and nobody can change */
    post: operations["RegistrationCaseResource_note"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/result": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The result beside the forecast, by ward, and what to learn from the difference */
    get: operations["ResultResource_get"];
    /**
     * Record the result, instead of one recorded before
     * @description What was forecast when it was first recorded is kept beside it.
     */
    put: operations["ResultResource_set"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/returns": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send returns, 1 to 500 at a time
     * @description A device whose access has ended may still hand in what it recorded: all of it is held. Safe to repeat: an id that was taken in before changes nothing. Receipts come once the returns are durable. What cannot be applied is held, with its problem, for a person to resolve; only a body of another shape is refused, as a whole.
     */
    post: operations["ReturnResource_send"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/returns/held": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Returns that are kept but do not count yet, newest first */
    get: operations["ReturnResource_held"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/returns/held/{id}/retry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Apply a held return now, on the caller's authority; it stays held if it still cannot be */
    post: operations["ReturnResource_retry"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/room-copies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rooms' own copies, newest first: when each was last heard of, and what it has to pass on */
    get: operations["RoomCopyResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/room-copies/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a room's own copy, at once
     * @description It hands in what it has, which is held, and removes what it holds when it next asks.
     */
    delete: operations["RoomCopyResource_end"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/room-copy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The set-up of this room's districts: register part, places, walks, invitations, phones, rota
     * @description Nothing of other districts. Times, flags and numbers as text, as the database writes them.
     */
    get: operations["RoomFeedResource_export"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/room-copy/returns": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The returns about this room's districts that count, in the order of the feed
     * @description Ask again with the sequence of the answer: what was held and then settled comes when it is.
     */
    get: operations["RoomFeedResource_returns"];
    put?: never;
    /**
     * Pass on what came in at the room, up to 500 at a time
     * @description Each counts as if its sender had brought it here: judged by what that phone was invited to, or by the room's districts if it came from the room itself. Safe to repeat, and to send what a phone has sent as well. From a copy that was ended all of it is held.
     */
    post: operations["RoomFeedResource_take"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/room-messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The messages, newest first, with the rooms that have read them */
    get: operations["RoomMessageResource_list"];
    put?: never;
    /** Tell one committee room something, or all of them */
    post: operations["RoomMessageResource_send"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/room-messages/{id}/read/{room}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Say for a committee room that it has read a message */
    put: operations["RoomMessageResource_read"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/rooms": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every committee room as it is now: people, cars, numbers, knocking up, lifts */
    get: operations["RoomResource_all"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/rooms/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One committee room as it is now */
    get: operations["RoomResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/rooms/{id}/report": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** What a room says of itself: who is in charge, people, cars, second network */
    put: operations["RoomResource_report"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/rooms/{id}/runner": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A runner has come in from a station just now */
    post: operations["RoomResource_runner"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/self-tests": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The phones that have joined, whether they were tried, and what they lack */
    get: operations["SelfTestResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/self-tests/mine": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** What this phone found when it was tried; the latest counts */
    put: operations["SelfTestResource_keep"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/sheets": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** Who took which sheet, the newest first */
    get: operations["SheetResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/sheets/reckoning": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /**
     * What went out in each session and what has come of it
     * @description A session is all that went out on one day under one name. The newest thousand sheets.
     */
    get: operations["SheetResource_reckoning"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/sheets/{code}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /**
     * A sheet with its rows, where it is, and who has had it
     * @description The code however it is typed, `7kq4`, or a walk's id
     */
    get: operations["SheetResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/sheets/{code}/due": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a sheet stay out for longer
     * @description The code however it is typed, `7kq4`, or a walk's id
     */
    post: operations["SheetResource_due"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/sheets/{code}/in": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign a sheet in
     * @description The code however it is typed, `7kq4`, or a walk's id
     */
    post: operations["SheetResource_in"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/sheets/{code}/lost": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report a sheet as lost
     * @description The code however it is typed, `7kq4`, or a walk's id
     */
    post: operations["SheetResource_lost"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/sheets/{code}/out": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign a sheet out
     * @description The code however it is typed, `7kq4`, or a walk's id
     */
    post: operations["SheetResource_out"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/shifts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The shifts in order of time */
    get: operations["ShiftResource_list"];
    put?: never;
    /** Put a volunteer on the rota */
    post: operations["ShiftResource_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/shifts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** One shift */
    get: operations["ShiftResource_get"];
    put?: never;
    post?: never;
    /** Take a shift off the rota */
    delete: operations["ShiftResource_remove"];
    options?: never;
    head?: never;
    /** Change a shift; what is left out stays, null clears */
    patch: operations["ShiftResource_change"];
    trace?: never;
  };
  "/api/campaigns/{slug}/sign-ins": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whoever has a role in the campaign, and when they last signed a browser in */
    get: operations["SignInsResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/staff": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who has what in the campaign */
    get: operations["StaffResource_list"];
    put?: never;
    /**
     * Give somebody a role, for a time or for good
     * @description Whoever has no account yet gets one, with a password that is answered this once and that they have to change. Given again, a role has the new end.
     */
    post: operations["StaffResource_grant"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/staff-rules": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the campaign asks of its staff */
    get: operations["StaffRuleResource_get"];
    /**
     * Ask the staff for a second factor, or no longer
     * @description Holds with their next request.
     */
    put: operations["StaffRuleResource_set"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/staff/{account}/new-sign-in": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A new password for who has lost password or second factor
     * @description Takes the second factor away and signs every browser of theirs out. For somebody with roles in other campaigns too only an administrator of the installation may do it.
     */
    post: operations["StaffResource_renew"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/staff/{account}/roles/{role}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** End a role, at once */
    delete: operations["StaffResource_end"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/station-files": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take polling stations, and which district votes at which, from a file of properties with their stations (Xpress, Halarose, Democracy Counts) */
    post: operations["StationFileResource_take"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/stations": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The polling stations by name */
    get: operations["StationResource_list"];
    put?: never;
    /** Add a polling station; its districts vote there from now on and nowhere else */
    post: operations["StationResource_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/stations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** One polling station */
    get: operations["StationResource_get"];
    put?: never;
    post?: never;
    /** Remove a polling station; its districts have none then */
    delete: operations["StationResource_remove"];
    options?: never;
    head?: never;
    /** Change a polling station; what is left out stays, null clears */
    patch: operations["StationResource_change"];
    trace?: never;
  };
  "/api/campaigns/{slug}/stations/{id}/teller-pads.pdf": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Pads for the numbers that voters give at a station, a page each
     * @description Every page has a code of its own, for the ledger of sheets.
     */
    get: operations["TellerPadResource_print"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/support-page": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The page on which supporters register themselves */
    get: operations["SupportPageResource_get"];
    /**
     * Word the page, and open or close it
     * @description Its address stays what it was.
     */
    put: operations["SupportPageResource_put"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/support-page/poster.pdf": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** An A4 poster with the page's QR code and the imprint */
    get: operations["SupportPosterResource_poster"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/support-page/qr.svg": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The page's address as a QR code, for leaflets of your own */
    get: operations["SupportPosterResource_qr"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/targets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the campaign wants to reach, and what it reckons with */
    get: operations["TargetResource_get"];
    /** Set the targets */
    put: operations["TargetResource_set"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/teams": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The teams by name */
    get: operations["TeamResource_list"];
    put?: never;
    /** Put a team together; its leader becomes a member */
    post: operations["TeamResource_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/teams/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** A team with its assignments, the walks it is sent on, and the districts it knocks up */
    get: operations["TeamResource_get"];
    put?: never;
    post?: never;
    /** Remove a team and its past assignments; its members stay volunteers */
    delete: operations["TeamResource_remove"];
    options?: never;
    head?: never;
    /** Change a team; what is left out stays, null clears */
    patch: operations["TeamResource_change"];
    trace?: never;
  };
  "/api/campaigns/{slug}/telling-numbers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The elector numbers of polling districts, without a name
     * @description A teller's phone gets those of its station and districts, to keep; a board runner's, whose team also tells at a station, those of that. Staff name the districts, at most 20.
     */
    get: operations["TellingNumberResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/timetable": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The legal deadlines of the campaign's election with their dates */
    get: operations["TimetableResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/timetable/calendar.ics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same for a calendar program (RFC 5545) */
    get: operations["TimetableResource_calendar"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/tps-screening": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many numbers there are, and how many have to be screened */
    get: operations["ScreeningResource_get"];
    put?: never;
    /**
     * Say which numbers are on the list: a line for each, the number and yes or no
     * @description Only numbers that the file names count as screened.
     */
    post: operations["ScreeningResource_screened"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/tps-screening/numbers.csv": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The numbers that have to be screened, and nothing of whose they are */
    get: operations["ScreeningResource_export"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/volunteers": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The volunteers by name */
    get: operations["VolunteerResource_list"];
    put?: never;
    /** Write a volunteer down */
    post: operations["VolunteerResource_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/volunteers/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** One volunteer */
    get: operations["VolunteerResource_get"];
    put?: never;
    post?: never;
    /** Remove a volunteer and what is past of their rota */
    delete: operations["VolunteerResource_remove"];
    options?: never;
    head?: never;
    /** Change a volunteer; what is left out stays, null clears */
    patch: operations["VolunteerResource_change"];
    trace?: never;
  };
  "/api/campaigns/{slug}/waiting": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many questions, wishes, people met and held returns wait for somebody */
    get: operations["WaitingResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/walking-order": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sides of a district's streets in the order in which they are walked */
    get: operations["WalkingOrderResource_get"];
    /**
     * Say in which order a district is walked
     * @description Sides that are left out come after the one that they usually follow.
     */
    put: operations["WalkingOrderResource_put"];
    post?: never;
    /** Forget it: by the map, or by the streets' names, from the next cutting on */
    delete: operations["WalkingOrderResource_forget"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/walks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The walks of the campaign, newest first */
    get: operations["WalkResource_list"];
    put?: never;
    /**
     * Cut walks from polling districts
     * @description A walk never spans districts and has at most `doorsPerWalk` doors. Where nobody is to be seen nothing is cut: `items` may be empty.
     */
    post: operations["WalkResource_cut"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/walks/preview": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The walks that the same body would cut, without cutting them */
    post: operations["WalkResource_preview"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/walks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The packet of a walk: its doors in walking order with their electors
     * @description For a device only the walks of its invitation, and at most 500 electors over all of them.
     */
    get: operations["WalkResource_packet"];
    put?: never;
    post?: never;
    /** Take a walk away */
    delete: operations["WalkResource_delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/walks/{id}/board": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who holds the walk, where each was last, and whose doors are whose */
    get: operations["WalkBoardResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/walks/{id}/board/given": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Give doors to one of those who hold the walk, or take them back */
    put: operations["WalkBoardResource_give"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/walks/{id}/changes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What has changed for the electors of a walk since a sequence number */
    get: operations["WalkResource_changes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/walks/{id}/close": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand a walk back
     * @description Phones no longer list it; what they still send of it counts. Its doors are free to be cut again.
     */
    post: operations["WalkResource_close"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/walks/{id}/order": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Put the doors of a walk into another order
     * @description Phones that hold it get it the next time they fetch it. What it says of the order of streets is kept for the district.
     */
    put: operations["WalkingOrderResource_reorder"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/walks/{id}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hand a closed walk out again */
    post: operations["WalkResource_reopen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/walks/{id}/sheet.pdf": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A walk as A4 pages to print
     * @description Made from what is known now. A knock-up sheet has only promises not known to have voted.
     */
    get: operations["WalkSheetResource_print"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/watch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is out; first those who call for help or have not said that all is well */
    get: operations["WatchResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/watch/mine": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the room knows of this phone */
    get: operations["WatchResource_mine"];
    /** Say that all is well, with whom one is out, and where */
    put: operations["WatchResource_well"];
    post?: never;
    /** Back home: nobody needs to wait for this phone any more */
    delete: operations["WatchResource_finish"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/watch/mine/help": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Call the room for help */
    put: operations["WatchResource_help"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/watch/{device}/answered": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Say that somebody has seen to it */
    post: operations["WatchResource_answered"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** The programs that are told what happens */
    get: operations["WebhookResource_list"];
    put?: never;
    /**
     * Tell a program what happens, from now on
     * @description Identifiers only, signed, tried again for a day and a half where it fails.
     */
    post: operations["WebhookResource_add"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/webhooks/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    /** Change a webhook; its secret stays */
    put: operations["WebhookResource_change"];
    post?: never;
    /** Tell a program nothing any more */
    delete: operations["WebhookResource_remove"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/webhooks/{id}/deliveries": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    /** What a webhook was told in the last week, newest first, and what became of it */
    get: operations["WebhookResource_deliveries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/webhooks/{id}/deliveries/{delivery}/again": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send something again, whatever became of it */
    post: operations["WebhookResource_again"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/webhooks/{id}/secret": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a webhook a new secret; the old one is over at once */
    post: operations["WebhookResource_renew"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/webhooks/{id}/test": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Send a message that says nothing, to see whether it arrives */
    post: operations["WebhookResource_test"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/wishes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who asked for this, or offered it, newest first
     * @description Each person once, as they last said it. Left out is whose return was taken back, and who does not want to be contacted.
     */
    get: operations["WishResource_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/wishes/counts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many wait of each kind, and how many have been seen to */
    get: operations["WishResource_counts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/campaigns/{slug}/wishes/{id}/{flag}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Say that it has been seen to
     * @description Whoever asks for it again after that is on the list again.
     */
    put: operations["WishResource_settle"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/join": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Join a campaign with an invitation's code */
    post: operations["JoinResource_join"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in: a member of the staff with campaigns, a device with its walks, or a program with a token */
    get: operations["MeResource_me"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Change one's own password; every other browser that is signed in with it is signed out */
    put: operations["PasswordResource_change"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/second-factor": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether one's account has a second factor */
    get: operations["SecondFactorResource_state"];
    /**
     * Use it from now on, with a first code that is right
     * @description Every other browser that is signed in is signed out; programs use a token of the campaign from then on, not the password.
     */
    put: operations["SecondFactorResource_confirm"];
    /** Begin with a second factor: what the app has to scan */
    post: operations["SecondFactorResource_begin"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/second-factor/end": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take one's second factor away; asks for both that there are */
    post: operations["SecondFactorResource_end"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/second-factor/recovery-codes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** New recovery codes instead of those that there are */
    post: operations["SecondFactorResource_renew"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The browsers in which one is signed in, the latest first */
    get: operations["OwnSessionResource_list"];
    put?: never;
    post?: never;
    /** Sign every other browser out, at once */
    delete: operations["OwnSessionResource_endOthers"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/sessions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign one browser out, at once */
    delete: operations["OwnSessionResource_end"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/notices/{slug}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A campaign's privacy notice, for anybody; not found until it says whom to turn to */
    get: operations["PublicNoticeResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/session": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign a browser in; the answer sets the session cookie */
    post: operations["SessionResource_signIn"];
    /** Sign this browser out */
    delete: operations["SessionResource_signOut"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/session/provider": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Go to the provider to sign in, and come back signed in */
    get: operations["ProviderSessionResource_signIn"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/session/provider/ended": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** For the provider: a session there has ended, and ends here (OpenID Connect back-channel logout) */
    post: operations["ProviderSessionResource_ended"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How to sign in, and how far the demo campaign is */
    get: operations["StartResource_get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/support/{slug}/{code}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the page says */
    get: operations["SupportResource_form"];
    put?: never;
    /** Say that one supports */
    post: operations["SupportResource_support"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    Absent: "none" | "postal" | "proxy" | "postal_proxy";
    AbsentArrangement: {
      /** @description Where the ballot paper is sent; empty: to the address on the register */
      ballotAddress: string[];
      /** @description A proxy appointed after the deadline */
      emergency: boolean;
      /** @description Empty where the list does not say */
      proxyAddress: string[];
      proxyName: string | null;
      /** @description The last day on which it holds, if the list says so */
      until:
        | ((string | components["schemas"]["LocalDate"] | null) | null)
        | components["schemas"]["LocalDate"]
        | null;
    };
    AddedElector: {
      id: components["schemas"]["UUID"];
    };
    Advice: {
      /**
       * Format: double
       * @description Chance, from 0 to 1, that an hour is worth more nowhere else: near ties show
       */
      best: number;
      district: string;
      /** @description What the words say, to be drawn or said otherwise */
      reasons: components["schemas"]["AdviceReason"][];
      votesPerTeamHour: components["schemas"]["Estimate"];
      why: string;
    };
    AdviceReason: {
      kind: components["schemas"]["Kind"];
      /** @description Shares are from 0 to 1 */
      numbers: number[];
    };
    Alert: {
      /** @description The districts that it is about */
      districts: string[];
      kind: components["schemas"]["AlertKind"];
      /** @description Since when it is so, where that is known */
      since:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      /** @description Name of the polling station */
      station: string | null;
      stationId: components["schemas"]["UUID"] | null;
      text: string;
    };
    /** @enum {string} */
    AlertKind:
      | "sudden_drop"
      | "implausible_jump"
      | "count_too_low"
      | "no_teller"
      | "no_data"
      | "shift_open"
      | "sheet_overdue";
    /** @enum {string} */
    AnswerChannel: "doorstep" | "phone" | "street" | "event";
    AnswerCode: {
      code: string;
      column: components["schemas"]["AnswerColumn"];
      intention?: string | null;
      result?: components["schemas"]["CanvassResult"] | null;
    };
    AnswerCodeFound: {
      /** Format: int32 */
      rows: number;
      stands: components["schemas"]["AnswerCode"];
    };
    AnswerCodes: {
      codes: components["schemas"]["AnswerCode"][];
    };
    /** @enum {string} */
    AnswerColumn:
      | "number"
      | "district"
      | "postcode"
      | "surname"
      | "forename"
      | "canvasser"
      | "consent"
      | "date"
      | "result"
      | "intention"
      | "notes"
      | "name";
    AnswerImport: {
      filename: string | null;
      finishedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      id: components["schemas"]["UUID"];
      /** Format: int32 */
      imported: number;
      /** Format: int32 */
      known: number;
      madeAt: components["schemas"]["Instant"];
      problem: string | null;
      /** Format: int32 */
      rejected: number;
      /** Format: int32 */
      rowsRead: number;
      state: components["schemas"]["AnswerImportState"];
      /** Format: int32 */
      unstored: number;
    };
    AnswerImportMapping: {
      channel?: components["schemas"]["AnswerChannel"] | null;
      columns: components["schemas"]["AnswerColumn"][];
      day?:
        | ((string | components["schemas"]["LocalDate"] | null) | null)
        | components["schemas"]["LocalDate"]
        | null;
      header?: boolean;
      monthFirst?: boolean;
    };
    AnswerImportPreview: {
      columns: components["schemas"]["AnswerColumn"][];
      fields: components["schemas"]["AnswerColumn"][];
      header: boolean;
      /** @description The first rows, at most twenty */
      rows: string[][];
      titles: string[];
    };
    /** @enum {string} */
    AnswerImportState:
      | "needs_mapping"
      | "needs_codes"
      | "running"
      | "completed"
      | "failed"
      | "taken_back";
    ApiToken: {
      districts: string[];
      endedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      expiresAt: components["schemas"]["Instant"];
      id: components["schemas"]["UUID"];
      madeAt: components["schemas"]["Instant"];
      /** @description The user name */
      madeBy: string | null;
      name: string;
      role: components["schemas"]["Role"];
      /** @description Within a minute */
      usedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
    };
    Asker: {
      district: string;
      id: components["schemas"]["UUID"];
      lines: string[];
      name: string;
      /** Format: int32 */
      number: number;
      postcode: string;
      /** Format: int32 */
      suffix: number;
    };
    Assignment: {
      /** @description Code of the polling district, or null */
      district: string;
      from: components["schemas"]["Instant"];
      id: components["schemas"]["UUID"];
      task: components["schemas"]["Task"];
      team: components["schemas"]["UUID"];
      to: components["schemas"]["Instant"];
      walk: components["schemas"]["UUID"];
      /** @description What cannot both be meant: the team is elsewhere, or another team does the same */
      warnings: string[];
    };
    AuditEntry: {
      /** @description From where */
      address: string;
      at: components["schemas"]["Instant"];
      caller: components["schemas"]["UUID"];
      callerKind: components["schemas"]["CallerKind"];
      callerName: string;
      /** @description What was asked for */
      detail: string;
      id: components["schemas"]["UUID"];
      kind: components["schemas"]["AuditKind"];
      /**
       * Format: int64
       * @description Number of the link that holds it; null for a moment
       */
      link: number | null;
      /** @description As this document calls it */
      operation: string;
      /** @description The elector, walk, volunteer … that it was about */
      subject:
        | ((string | components["schemas"]["UUID"] | null) | null)
        | components["schemas"]["UUID"]
        | null;
      /** @description The same in words */
      what: string;
    };
    /** @enum {string} */
    AuditFault:
      | "link_changed"
      | "link_missing"
      | "end_cut"
      | "head_unknown"
      | "returns_changed";
    /** @enum {string} */
    AuditKind:
      | "saw"
      | "changed"
      | "exported"
      | "printed"
      | "granted"
      | "signed_in"
      | "refused"
      | "program";
    AuditProblem: {
      at:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      fault: components["schemas"]["AuditFault"];
      /**
       * Format: int64
       * @description Number of the link
       */
      link: number;
    };
    AuditVerification: {
      /** Format: int64 */
      entries: number;
      /** @description Hash of the last link: write it down, or mail it to somebody */
      head: string;
      /** Format: int64 */
      links: number;
      problems: components["schemas"]["AuditProblem"][];
      sound: boolean;
    };
    /** @enum {string} */
    Bound: "by" | "on" | "from";
    /** @description A GeoJSON feature collection (RFC 7946) */
    BoundaryCollection: {
      features: components["schemas"]["BoundaryFeature"][];
      type: string;
    };
    BoundaryFeature: {
      /** @description GeoJSON Polygon or MultiPolygon, longitude and latitude */
      geometry: Record<string, never>;
      properties: components["schemas"]["BoundaryProperties"];
      type: string;
    };
    /** @enum {string} */
    BoundaryKind: "district" | "ward";
    BoundaryProperties: {
      /** @description Of the polling district; of a ward its name */
      code: string;
      kind: components["schemas"]["BoundaryKind"];
      name: string | null;
      ward: string | null;
    };
    BoundaryReport: {
      /** @description Codes of districts, or names of wards, that have a boundary now */
      drawn: string[];
      /** @description Names in the file that the campaign does not have, at most 100: their shapes are left out */
      ignored: string[];
      /**
       * Format: int32
       * @description How many there are of those
       */
      ignoredCount: number;
      kind: components["schemas"]["BoundaryKind"];
      /** @description Those that the file has none for */
      missing: string[];
      /** @description The property of the features that said which place they are */
      property: string;
    };
    CalendarFeed: {
      /** @description Since when there is one; null: there is none */
      madeAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
    };
    /** @enum {string} */
    CallerKind: "staff" | "device" | "token" | "program";
    /** @description With its counts, which only staff see */
    Campaign: {
      candidate: string;
      /**
       * Format: int32
       * @description Spoken to
       */
      contacted: number | null;
      controller: components["schemas"]["Controller"];
      drill: boolean;
      election: components["schemas"]["Election"];
      /**
       * Format: int32
       * @description On the register
       */
      electors: number | null;
      name: string;
      /**
       * Format: int32
       * @description Who may vote and promised to
       */
      promised: number | null;
      roles: components["schemas"]["Role"][];
      slug: string;
    };
    /** @description What is left out stays as it is */
    CampaignChange: {
      candidate?: string;
      controller?: components["schemas"]["Controller"];
      election?: components["schemas"]["NewElection"];
      name?: string;
    };
    CampaignItem: {
      candidate: string;
      controller: components["schemas"]["Controller"];
      /** @description A copy to rehearse on, with made-up people */
      drill: boolean;
      election: components["schemas"]["Election"];
      name: string;
      /** @description The caller's roles */
      roles: components["schemas"]["Role"][];
      slug: string;
    };
    CampaignNotice: {
      contactAddress?: string | null;
      contactEmail?: string | null;
      contactPhone?: string | null;
      controllerName?: string | null;
      printerAddress?: string | null;
      printerName?: string | null;
      promoterAddress?: string | null;
      promoterName?: string | null;
    };
    CampaignNoticeView: {
      /** @description The line for everything that is printed or sent to the public */
      imprint: string | null;
      notice: components["schemas"]["CampaignNotice"];
      /** @description Whether people can find out whom to turn to */
      reachable: boolean;
      /** @description Address of the public page */
      url: string;
    };
    Canary: {
      district: string;
      elector: components["schemas"]["UUID"];
      forename: string;
      madeAt: components["schemas"]["Instant"];
      surname: string;
    };
    /** @enum {string} */
    CanvassResult:
      | "spoke"
      | "not_in"
      | "call_back"
      | "refused"
      | "moved"
      | "deceased"
      | "no_access"
      | "language"
      | "ineligible"
      | "do_not_contact";
    CanvassRules: {
      /**
       * Format: int32
       * @description How often volunteers are asked whether all is well; 0, or left out, for never
       */
      checkInMinutes?: number;
      /** @description What volunteers' phones call for help */
      helpPhone?: string | null;
      /**
       * Format: int32
       * @description For so many days after a conversation somebody is on no new walk; 0 for no rest
       */
      restDays: number;
    };
    CanvasserCoding: {
      /**
       * Format: int32
       * @description Definite promises that somebody else asked again on another day
       */
      checked: number;
      /**
       * Format: int32
       * @description Returns with an intention
       */
      coded: number;
      /**
       * Format: int32
       * @description Of these, who promised again
       */
      confirmed: number;
      /** Format: int32 */
      definite: number;
      /**
       * Format: double
       * @description The share that all found in the same districts
       */
      expected: number;
      /** Format: double */
      high: number;
      /** @description Of the phone or the account: a walk can be cut from a sample of what it noted */
      id: components["schemas"]["UUID"];
      /** Format: double */
      innerHigh: number;
      /**
       * Format: double
       * @description Between these, 19 in twenty are
       */
      innerLow: number;
      /**
       * @description device, staff or program
       * @example device
       */
      kind: string;
      /**
       * Format: double
       * @description Between these, 998 in a thousand who code like everybody are by chance
       */
      low: number;
      /** @description Of the phone or the person; null if it is not known any more */
      name: string | null;
      /** Format: int32 */
      probable: number;
      /**
       * Format: double
       * @description Definite promises among them
       */
      share: number;
      verdict: components["schemas"]["Verdict"];
    };
    /** @description Some of the definite promises that one canvasser noted, for somebody else to hear again */
    CanvasserSample: {
      /** @description `id` of the canvasser in the quality view */
      notedBy: components["schemas"]["UUID"];
      /**
       * Format: int32
       * @description How many of a hundred; 10 if left out
       */
      percent?: number;
    };
    /** @enum {string} */
    CaseState: "open" | "waiting" | "done" | "closed";
    /** @enum {string} */
    Caveat:
      | "by_election"
      | "referendum"
      | "local_referendum"
      | "electoral_identity_card";
    Centre: {
      apart: boolean;
      /** Format: uri */
      centre: string | null;
      copiedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      endsAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      reached: boolean;
      reachedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      trouble: components["schemas"]["Trouble"] | null;
      /** Format: int64 */
      waiting: number;
    };
    Change: {
      elector: components["schemas"]["ElectorName"];
      /** Format: int64 */
      sequence: number;
      status: components["schemas"]["ElectorStatus"];
    };
    Changes: {
      items: components["schemas"]["Change"][];
      /** Format: int64 */
      sequence: number;
    };
    /** @enum {string} */
    Channel: "doorstep" | "street" | "phone" | "event" | "online";
    /** @enum {string} */
    Check:
      | "secure"
      | "storage"
      | "sealed"
      | "app_stored"
      | "network"
      | "clock"
      | "camera"
      | "print";
    CodeBook: {
      intentions: components["schemas"]["IntentionCode"][];
      issues: components["schemas"]["NamedCode"][];
      likelihoods: components["schemas"]["LikelihoodCode"][];
      results: components["schemas"]["ResultCode"][];
      rivals: components["schemas"]["NamedCode"][];
      /** Format: int32 */
      version?: number;
    };
    /** @enum {string} */
    CodeMeaning: "promise" | "undecided" | "against";
    CommitteeRoom: {
      address: string;
      districts: string[];
      id: components["schemas"]["UUID"];
      name: string;
      phone: string;
    };
    Consent: {
      email?: components["schemas"]["YesNo"];
      intention?: components["schemas"]["YesNo"];
      phone?: components["schemas"]["YesNo"];
      sms?: components["schemas"]["YesNo"];
      /** @description What was asked, in the words in which it was */
      words?: string;
    };
    /** @enum {string} */
    ConsentChannel: "intention" | "phone" | "email" | "sms";
    /** @enum {string} */
    Controller: "independent" | "registered_party";
    CurvePoint: {
      at: components["schemas"]["Instant"];
      /**
       * Format: int32
       * @description Promises known by now to have voted by then; null of what is to come
       */
      known: number | null;
      /** @description Promises who have voted, or will have voted, by then */
      voted: components["schemas"]["Estimate"];
    };
    CutWalk: {
      /** @description Unique in the campaign for ever, `W-7KQ4` */
      code: string;
      districts: string[];
      /** Format: int32 */
      doors: number;
      /** Format: int32 */
      electors: number;
      id: components["schemas"]["UUID"];
      kind: components["schemas"]["WalkKind"];
    };
    CutWalks: {
      items: components["schemas"]["CutWalk"][];
    };
    /** @description Not to be published before the polls close (RPA 1983 s.66A) */
    Dashboard: {
      /** @description Where an hour of a team is worth most, best first; empty while polls are shut */
      advice: components["schemas"]["Advice"][];
      /** @description What somebody should look at, the most urgent first */
      alerts: components["schemas"]["Alert"][];
      asOf: components["schemas"]["Instant"];
      /** @description For every full hour of polling so far, from what is known now */
      byHour: components["schemas"]["DashboardHour"][];
      /** @description Every half hour from the opening to the close, from what is known now */
      curve: components["schemas"]["CurvePoint"][];
      /**
       * @description ISO 8601 duration since the latest return came, or was made if an earlier time was asked for; null if there is none
       * @example PT12S
       */
      dataAge: string | null;
      /** @description By code */
      districts: components["schemas"]["DashboardDistrict"][];
      /** @description When the model was fitted; null of the closed form */
      fittedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      /** @description The model is being fitted for this moment: ask again in a few seconds */
      fitting: boolean;
      /** @description What has come in the half hour before asOf */
      lastHalfHour: components["schemas"]["DashboardChanges"];
      /** @description How it was estimated: by the model, or at once by its check, until the model is fitted */
      method: components["schemas"]["Method"];
      /** @description Teams out knocking up, by the rota, that would win clearly more elsewhere */
      moves: components["schemas"]["TeamMove"][];
      /** @description Until when publication is an offence */
      notBefore: components["schemas"]["Instant"];
      pollCloses: components["schemas"]["Instant"];
      pollOpens: components["schemas"]["Instant"];
      publication: components["schemas"]["Publication"];
      /** @description Committee rooms by name; a district may be run by none, or by several */
      rooms: components["schemas"]["DashboardGroup"][];
      totals: components["schemas"]["DashboardTotals"];
      /** @description By name; districts whose ward is not known are in none */
      wards: components["schemas"]["DashboardGroup"][];
      /** @description What two people can do, the most worth first, each where it is worth most */
      work: components["schemas"]["WorkWorth"][];
    };
    DashboardChanges: {
      /** Format: int32 */
      answered: number;
      /**
       * Format: int32
       * @description Calls on promises
       */
      calls: number;
      /** @description Where anything came, the most new votes first */
      districts: components["schemas"]["DistrictChanges"][];
      /**
       * Format: int32
       * @description Promises newly known to have voted
       */
      knownVoted: number;
      since: components["schemas"]["Instant"];
      /** Format: int32 */
      stationCounts: number;
      /**
       * Format: int32
       * @description Numbers that tellers took, whosever they were
       */
      told: number;
      /**
       * Format: double
       * @description By how much the expectation for the close has moved
       */
      votedAtClose: number | null;
      /**
       * Format: double
       * @description By how much more promises are estimated to have voted than half an hour ago
       */
      votedNow: number | null;
    };
    DashboardDistrict: {
      /**
       * Format: int32
       * @description Promises who answered at the door in the last 90 minutes
       */
      asked: number;
      code: string;
      /** Format: int32 */
      contacted: number;
      /** Format: int32 */
      electors: number;
      /** Format: int32 */
      eligible: number;
      /** Format: int32 */
      knownVoted: number;
      latest: components["schemas"]["LatestNews"];
      /**
       * Format: int32
       * @description Promises who asked for a lift to the poll and have not been given one yet
       */
      liftsWanted: number;
      name: string;
      /** @description Promises who vote by post, who are counted above too */
      postal: components["schemas"]["DashboardPostal"];
      /** @description Too little was seen here for the estimate to be more than experience from elsewhere */
      priorDriven: boolean;
      /** Format: int32 */
      promised: number;
      /** Format: int32 */
      promisedPostal: number;
      /** @description Name of the polling station */
      station: string | null;
      stationId: components["schemas"]["UUID"] | null;
      telling: components["schemas"]["TellingCoverage"];
      votedAtClose: components["schemas"]["Estimate"];
      votedNow: components["schemas"]["Estimate"];
      ward: string | null;
    };
    /** @description A ward or a committee room */
    DashboardGroup: {
      /** Format: int32 */
      contacted: number;
      districts: string[];
      /** Format: int32 */
      eligible: number;
      /** @description Of a committee room; a ward has none */
      id:
        | ((string | components["schemas"]["UUID"] | null) | null)
        | components["schemas"]["UUID"]
        | null;
      /** Format: int32 */
      knownVoted: number;
      latest: components["schemas"]["LatestNews"];
      name: string;
      priorDriven: boolean;
      /** Format: int32 */
      promised: number;
      /** Format: int32 */
      promisedPostal: number;
      telling: components["schemas"]["TellingCoverage"];
      votedAtClose: components["schemas"]["Estimate"];
      votedNow: components["schemas"]["Estimate"];
    };
    DashboardHour: {
      at: components["schemas"]["Instant"];
      /** @example 07:00 */
      hour: string;
      /** Format: int32 */
      known: number;
      votedNow: components["schemas"]["Estimate"];
    };
    DashboardMoment: {
      /** @description To be asked of the dashboard */
      asOf: components["schemas"]["Instant"];
      /**
       * Format: int32
       * @description Calls on promises by then
       */
      calls: number;
      /**
       * Format: int32
       * @description Promises known to have voted by then
       */
      knownVoted: number;
      /**
       * Format: int32
       * @description Numbers that tellers had taken by then, whosever they were
       */
      told: number;
      /** @description What was to be expected then of the close */
      votedAtClose: components["schemas"]["Estimate"];
      votedNow: components["schemas"]["Estimate"];
    };
    DashboardPostal: {
      /**
       * Format: int32
       * @description Of whom it is known that they have returned their vote
       */
      knownVoted: number;
      /** Format: int32 */
      promised: number;
      votedAtClose: components["schemas"]["Estimate"];
      votedNow: components["schemas"]["Estimate"];
    };
    DashboardTotals: {
      /** Format: double */
      contactRate: number;
      /**
       * Format: int32
       * @description Of the eligible, with whom somebody has spoken
       */
      contacted: number;
      /** Format: int32 */
      electors: number;
      /** Format: int32 */
      eligible: number;
      /**
       * Format: int32
       * @description Promises known to have voted
       */
      knownVoted: number;
      latest: components["schemas"]["LatestNews"];
      /** @description Promises who vote by post, who are counted above too */
      postal: components["schemas"]["DashboardPostal"];
      priorDriven: boolean;
      /** Format: int32 */
      promised: number;
      /** Format: int32 */
      promisedPostal: number;
      votedAtClose: components["schemas"]["Estimate"];
      votedNow: components["schemas"]["Estimate"];
    };
    Deadline: {
      /** @description When it is past; for `from`, when it begins */
      at: components["schemas"]["OffsetDateTime"];
      bound: components["schemas"]["Bound"];
      /** @description Which: registration, postal, proxy … */
      code: string;
      date: components["schemas"]["LocalDate"];
      /** @description The law that says so */
      source: string;
      /**
       * @description In the campaign's time zone; null: the whole day
       * @example 17:00
       */
      time: string | null;
      /**
       * Format: int32
       * @description Before the poll; null for what comes after it
       */
      workingDays: number | null;
    };
    DemoState: {
      /**
       * Format: double
       * @description Of the whole, from 0 to 1
       */
      progress: number;
      state: components["schemas"]["State"];
      step: components["schemas"]["Step"];
    };
    DestructionCertificate: {
      at: components["schemas"]["Instant"];
      by: string;
      head: string;
      id: components["schemas"]["UUID"];
      kind: components["schemas"]["Keeping"];
      tables: components["schemas"]["RetentionTable"][];
      title: string;
    };
    DeviceCampaign: {
      candidate: string;
      controller: components["schemas"]["Controller"];
      /** @description A copy to rehearse on, with made-up people */
      drill: boolean;
      name: string;
      pollDate: components["schemas"]["LocalDate"];
      slug: string;
      /** @description In which the campaign's hours are told */
      timeZone: string;
    };
    DeviceSafety: {
      /**
       * Format: int32
       * @description How often to ask whether all is well; 0 for never
       */
      checkInMinutes: number;
      /** @description What to call for help */
      helpPhone: string | null;
    };
    DeviceStation: {
      districts: string[];
      id: components["schemas"]["UUID"];
      name: string;
    };
    DeviceWalk: {
      code: string;
      /** Format: int32 */
      doors: number;
      /** Format: int32 */
      electors: number;
      id: components["schemas"]["UUID"];
      kind: components["schemas"]["WalkKind"];
      name: string;
    };
    Did: {
      /** Format: int32 */
      acknowledged: number;
      /** Format: int32 */
      calls: number;
      /** Format: int32 */
      duplicates: number;
      /** Format: int32 */
      held: number;
      /** Format: int32 */
      lifts: number;
      /** Format: int64 */
      longestWaitMinutes: number;
      /** Format: int32 */
      mostWaiting: number;
      /** Format: int32 */
      numbers: number;
      phone: string;
      /** Format: int32 */
      recorded: number;
      /** Format: int32 */
      unanswered: number;
    };
    DistrictChanges: {
      /** Format: int32 */
      answered: number;
      /** Format: int32 */
      calls: number;
      district: string;
      /** Format: int32 */
      knownVoted: number;
      /** Format: int32 */
      told: number;
    };
    DoorCoordinates: {
      /** Format: int32 */
      doors: number;
      /** Format: int32 */
      located: number;
      /** Format: int64 */
      rejected: number;
      /** Format: int64 */
      rowsRead: number;
      /** Format: int32 */
      withUprn: number;
    };
    DoorPlaces: {
      districts: components["schemas"]["DoorPlacesOfDistrict"][];
      /** Format: int32 */
      doors: number;
      /** Format: int32 */
      located: number;
      /** Format: int32 */
      missing: number;
      /** Format: int32 */
      withUprn: number;
    };
    DoorPlacesOfDistrict: {
      code: string;
      /** Format: int32 */
      doors: number;
      /** Format: int32 */
      located: number;
      /** Format: int32 */
      withUprn: number;
    };
    DoorWarning: {
      address: string;
      door: components["schemas"]["UUID"];
      madeAt: components["schemas"]["Instant"];
      postcode: string | null;
      warning: string;
    };
    DoorWords: {
      language: string;
      opening: string | null;
      outCard: string | null;
      question: string | null;
    };
    DoorsGiven: {
      /** @description A phone that holds the walk; null takes the doors back */
      device?:
        | ((string | components["schemas"]["UUID"] | null) | null)
        | components["schemas"]["UUID"]
        | null;
      doors: string[];
    };
    Drill: {
      clock:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      copy: string;
      endedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      problem: string | null;
      /** Format: double */
      progress: number;
      report: components["schemas"]["DrillReport"] | null;
      /** Format: double */
      speed: number;
      startedAt: components["schemas"]["Instant"];
    };
    DrillReport: {
      /** Format: int32 */
      acknowledged: number;
      /** Format: int32 */
      doubled: number;
      /** Format: int32 */
      duplicates: number;
      /** Format: int32 */
      held: number;
      /** Format: int32 */
      lost: number;
      /** Format: int64 */
      medianReceiptMillis: number;
      phones: components["schemas"]["Did"][];
      /** Format: int32 */
      recorded: number;
      /** Format: int64 */
      slowReceiptMillis: number;
      /** Format: int64 */
      slowestReceiptMillis: number;
      /** Format: int32 */
      told: number;
      /** Format: int32 */
      toldExpected: number;
      /** Format: int32 */
      unanswered: number;
    };
    Driver: {
      accessible: boolean;
      id: components["schemas"]["UUID"];
      joined: boolean;
      /** Format: int32 */
      lifts: number;
      name: string;
      phone: string | null;
      /** Format: int32 */
      seats: number;
    };
    /** @enum {string} */
    Duty: "teller" | "committee_room" | "driver" | "knock_up";
    Election: {
      closes: string;
      nation: components["schemas"]["Nation"];
      opens: string;
      pollDate: components["schemas"]["LocalDate"];
      timeZone: string;
      type: components["schemas"]["ElectionType"];
    };
    /** @enum {string} */
    ElectionType:
      | "uk_parliament"
      | "uk_by_election"
      | "local"
      | "mayor"
      | "london_mayor"
      | "pcc"
      | "senedd"
      | "scottish_parliament"
      | "northern_ireland_assembly"
      | "local_referendum"
      | "referendum";
    Elector: {
      absent: components["schemas"]["Absent"];
      address: components["schemas"]["ElectorAddress"] | null;
      district: string;
      eligible: components["schemas"]["Eligible"];
      forename: string;
      id: components["schemas"]["UUID"];
      /** @description Franchise marker, as the register has it */
      marker: string;
      /** Format: int32 */
      number: number;
      status: components["schemas"]["ElectorStatus"];
      /** Format: int32 */
      suffix: number;
      surname: string;
    };
    ElectorAddress: {
      building: string;
      flat: string;
      lines: string[];
      postcode: string;
      street: string;
    };
    ElectorContacts: {
      email: string | null;
      /** @description Whether they may be called */
      mayCall: components["schemas"]["MayContact"];
      /** @description Whether they may be sent e-mail */
      mayEmail: components["schemas"]["MayContact"];
      /** @description Whether they may be sent texts */
      mayText: components["schemas"]["MayContact"];
      phone: string | null;
      /** @description When the number was last looked for in the TPS list */
      screenedOn:
        | ((string | components["schemas"]["LocalDate"] | null) | null)
        | components["schemas"]["LocalDate"]
        | null;
    };
    /** @description A return about an elector */
    ElectorEvent: {
      at: components["schemas"]["Instant"];
      /** @description As it was sent */
      body: {
        /** @description lift */
        accessible?: boolean;
        /** @description When it happened, by the sender's clock. More than a day ahead of the server's clock, it counts as made at the start of the day on which it came */
        at: components["schemas"]["OffsetDateTime"];
        /** @description canvass, knock_up: when they asked to be called on again */
        callBackAt?: components["schemas"]["OffsetDateTime"];
        /** @description canvass: who spoke with them, where that was noted in another system */
        canvasser?: string;
        /** @description canvass; doorstep if left out */
        channel?: components["schemas"]["Channel"];
        /** @description teller_shift: the open shift that this one replaces */
        closes?: components["schemas"]["UUID"];
        /** @description canvass: the campaign's own code that the intention was chosen by */
        code?: string;
        /**
         * Format: int32
         * @description The version of the campaign's codes under which this was recorded
         */
        codes?: number;
        /** @description Without intention=yes a campaign that an independent answers for drops intention, code, rival and likelihood */
        consent?: components["schemas"]["Consent"];
        /**
         * Format: int32
         * @description station_count: ballot papers issued so far
         */
        count?: number;
        /** @description teller_shift, station_count: codes */
        districts?: string[];
        /** @description lift: a driver's id, or a name */
        driver?: string;
        /** @description canvass, told, knock_up, postal_returned, lift */
        elector?: components["schemas"]["ElectorReference"];
        flags?: components["schemas"]["Flag"][];
        /** @description teller_shift */
        from?: components["schemas"]["OffsetDateTime"];
        /** @description Made by who sends it (UUID version 7), so that it can be sent twice */
        id: components["schemas"]["UUID"];
        /**
         * Format: int32
         * @description canvass: 1 (definite promise) to 5 (against)
         */
        intention?: number;
        issues?: string[];
        /** @description BCP 47 */
        language?: string;
        /**
         * Format: int32
         * @description canvass: of voting at all
         */
        likelihood?: number;
        /** @description canvass: in place of `elector`, somebody met in the street, at an event, or at a door whose list does not have them. Always accepted; the office finds out who it was */
        met?: components["schemas"]["MetPerson"];
        /** @description The elector may ask to read them */
        notes?: string;
        /** @description lift: for the driver */
        phone?: string;
        /** @description lift: where, if not at home */
        pickUp?: string;
        /** @description canvass: in place of `elector`, for everybody at this door; delivered: the door */
        property?: components["schemas"]["UUID"];
        /** @description canvass, knock_up: for the office to answer */
        question?: string;
        /**
         * Format: int32
         * @description teller_shift: people who passed without giving a number
         */
        refused?: number;
        /** @description canvass: spoke, not_in, call_back, refused, moved, deceased, no_access, language, ineligible, do_not_contact. knock_up: voted, will_vote, not_in, wont_vote, needs_lift, moved, against, do_not_return */
        result?: string;
        /** @description undo: the id of what is taken back */
        return?: components["schemas"]["UUID"];
        /** @description canvass: to whom they lean otherwise */
        rival?: string;
        /**
         * Format: int32
         * @description knock_up
         */
        round?: number;
        /**
         * Format: int32
         * @description lift
         */
        seats?: number;
        /** @description lift */
        state?: components["schemas"]["LiftState"];
        /** @description told, teller_shift, station_count */
        station?: components["schemas"]["UUID"];
        /** @description teller_shift; null while on duty */
        to?:
          | ((string | components["schemas"]["OffsetDateTime"] | null) | null)
          | components["schemas"]["OffsetDateTime"]
          | null;
        type: components["schemas"]["ReturnType"];
        /** @description knock_up, of will_vote: when they said that they would */
        votingAt?: components["schemas"]["OffsetDateTime"];
        /** @description lift: when they want to be fetched */
        wantedAt?: components["schemas"]["OffsetDateTime"];
      };
      /** @description Name of the person or device that sent it */
      by: string | null;
      /** @description About everybody at the door */
      household: boolean;
      id: components["schemas"]["UUID"];
      receivedAt: components["schemas"]["Instant"];
      type: components["schemas"]["ReturnType"];
      /** @description Taken back, and not put back since */
      undone: boolean;
    };
    ElectorListing: {
      /** @description The day on which the elector comes of age, if that is still given */
      attainment?:
        | ((string | components["schemas"]["LocalDate"] | null) | null)
        | components["schemas"]["LocalDate"]
        | null;
      forename: string;
      /** @description Franchise marker; empty for an ordinary elector */
      marker: string;
      /** @description The door; null for somebody without an address */
      property?:
        | ((string | components["schemas"]["UUID"] | null) | null)
        | components["schemas"]["UUID"]
        | null;
      surname: string;
    };
    /** @description Which elector */
    ElectorName: {
      district: string;
      id: components["schemas"]["UUID"];
      /** Format: int32 */
      number: number;
      /** Format: int32 */
      suffix: number;
    };
    /** @description By id, or by district, number and suffix */
    ElectorReference: {
      district?: string;
      id?: components["schemas"]["UUID"];
      /** Format: int32 */
      number?: number;
      /** Format: int32 */
      suffix?: number;
    };
    ElectorStanding: {
      /** @description The elector with whom this one was merged */
      mergedInto:
        | ((string | components["schemas"]["UUID"] | null) | null)
        | components["schemas"]["UUID"]
        | null;
      /** @description False for who is in the latest file no more, or was merged with somebody */
      onRegister: boolean;
    };
    ElectorStatus: {
      /** @description When they asked to be called on again, if nobody has called since */
      callBackAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      doNotContact: boolean;
      /**
       * Format: int32
       * @description Latest intention, 1 (definite promise) to 5 (against)
       */
      intention: number | null;
      /** @description The calls on polling day; left out if there was none */
      knock: components["schemas"]["KnockStatus"] | null;
      /** @description When somebody last spoke with this elector */
      lastContactAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      /** @description What came of the latest call */
      lastResult:
        | ((string | components["schemas"]["CanvassResult"] | null) | null)
        | components["schemas"]["CanvassResult"]
        | null;
      /** @description When that call was */
      lastResultAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      /** @description May vote here, latest intention is a promise, and has not moved or died */
      promised: boolean;
      /** @description Told by a teller, said so at the door, or says the postal vote is posted */
      voted: boolean;
    };
    ElectorWithHistory: {
      absent: components["schemas"]["Absent"];
      address: components["schemas"]["ElectorAddress"] | null;
      /** @description For absent voters, what the officer's list says; null for who votes in person */
      arrangement:
        | ((components["schemas"]["AbsentArrangement"] | null) | null)
        | components["schemas"]["AbsentArrangement"]
        | null;
      district: string;
      eligible: components["schemas"]["Eligible"];
      forename: string;
      /** @description Every return about this elector, newest first */
      history: components["schemas"]["ElectorEvent"][];
      id: components["schemas"]["UUID"];
      /** @description Franchise marker, as the register has it */
      marker: string;
      /** Format: int32 */
      number: number;
      status: components["schemas"]["ElectorStatus"];
      /** Format: int32 */
      suffix: number;
      surname: string;
      /** @description From marked registers of past polls, the latest first */
      votes: components["schemas"]["PastVote"][];
    };
    /** @enum {string} */
    Eligible: "yes" | "no" | "check";
    EndOfSecondFactor: {
      code: string;
      password: string;
    };
    ErasedTable: {
      /**
       * Format: int32
       * @description Entries that say nothing about the person any more
       */
      gone: number;
      /**
       * Format: int32
       * @description Entries that stay
       */
      kept: number;
      table: string;
      title: string;
      /** @description Why the law lets these stay */
      why: string | null;
    };
    /** @description Mean and central 90 % interval */
    Estimate: {
      /** Format: double */
      high: number;
      /** Format: double */
      low: number;
      /** Format: double */
      mean: number;
    };
    Export: {
      askedAt: components["schemas"]["Instant"];
      /** @description For whom */
      by: string;
      /** Format: int64 */
      bytes: number;
      /** Format: int32 */
      downloads: number;
      endsAt: components["schemas"]["Instant"];
      format: components["schemas"]["ExportFormat"];
      id: components["schemas"]["UUID"];
      /** @description What is in it; empty: everything */
      kinds: components["schemas"]["Keeping"][];
      readyAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      state: components["schemas"]["ExportState"];
    };
    /** @enum {string} */
    ExportFormat: "csv" | "xlsx" | "jsonl";
    /** @enum {string} */
    ExportState: "making" | "ready" | "failed" | "over";
    /** @enum {string} */
    Flag: "wants_postal_vote" | "poster" | "lift" | "helper" | "needs_voter_id";
    /** @description Rests on what electors said before they voted and before the polls opened, on nothing else. Not to be published: who reads it beside figures of polling day could tell how people have voted */
    Forecast: {
      asOf: components["schemas"]["Instant"];
      /** @description By code */
      districts: components["schemas"]["ForecastPlace"][];
      /** @description There is a result to be held beside it */
      resultRecorded: boolean;
      seat: components["schemas"]["ForecastFigures"];
      targets: components["schemas"]["Targets"];
      /** @description Returns made later are not looked at: asOf, or when the polls opened */
      until: components["schemas"]["Instant"];
      /** @description By name; districts whose ward is not known are in none */
      wards: components["schemas"]["ForecastPlace"][];
    };
    /** @description Mean and central 90 % interval */
    ForecastBounds: {
      /** Format: double */
      high: number;
      /** Format: double */
      low: number;
      /** Format: double */
      mean: number;
    };
    ForecastFigures: {
      /**
       * Format: double
       * @description Chance of at least the votes needed, at the expected turnout or one near it
       */
      chance: number;
      /**
       * Format: int32
       * @description Of these, who said what they intend
       */
      coded: number;
      /**
       * Format: int32
       * @description Who may vote and is not known to have gone
       */
      electors: number;
      /** Format: int32 */
      promised: number;
      /**
       * Format: int32
       * @description Definite promises with which that would be reached by promises alone
       */
      promisesNeeded: number;
      /** @description Of the votes that are cast, from 0 to 1 */
      share: components["schemas"]["ForecastBounds"];
      votes: components["schemas"]["ForecastBounds"];
      /**
       * Format: int32
       * @description For the expected turnout and the share to win with
       */
      votesNeeded: number;
    };
    ForecastPlace: {
      figures: components["schemas"]["ForecastFigures"];
      name: string;
    };
    Form: {
      /** @description Of the app, or a recovery code; for an account with a second factor */
      code?: string | null;
      password: string;
      username: string;
    };
    FoundElector: {
      absent: components["schemas"]["Absent"];
      address: components["schemas"]["ElectorAddress"] | null;
      district: string;
      eligible: components["schemas"]["Eligible"];
      forename: string;
      /** @description What of the text led to this elector */
      how: components["schemas"]["How"];
      id: components["schemas"]["UUID"];
      /** @description Franchise marker, as the register has it */
      marker: string;
      /** Format: int32 */
      number: number;
      status: components["schemas"]["ElectorStatus"];
      /** Format: int32 */
      suffix: number;
      surname: string;
    };
    GrantedStaffRole: {
      account: components["schemas"]["UUID"];
      /** @description Of an account that was made, shown this once; has to be changed at the first sign-in */
      password: string | null;
    };
    GroundOfRightToVote: {
      answer: components["schemas"]["Eligible"];
      /** @description The letter; empty for electors without a marker, null where it is not about a marker */
      marker: string | null;
      /** @description The law or the guidance that says so; null where none does */
      source: string | null;
      why: components["schemas"]["GroundOfRightToVoteKind"];
    };
    /** @enum {string} */
    GroundOfRightToVoteKind:
      | "marker"
      | "unknown_marker"
      | "contradiction"
      | "age"
      | "added_by_hand"
      | "odd_date";
    HeldFact: {
      label: string;
      name: string;
      value: string;
    };
    /** @enum {string} */
    HeldFor:
      | "unknown_elector"
      | "number_without_district"
      | "unknown_property"
      | "unknown_station"
      | "unknown_district"
      | "outside_scope"
      | "device_ended"
      | "to_match"
      | "not_on_register"
      | "outside_seat";
    HeldReturn: {
      at: components["schemas"]["Instant"];
      /** @description As it was sent */
      body: {
        /** @description lift */
        accessible?: boolean;
        /** @description When it happened, by the sender's clock. More than a day ahead of the server's clock, it counts as made at the start of the day on which it came */
        at: components["schemas"]["OffsetDateTime"];
        /** @description canvass, knock_up: when they asked to be called on again */
        callBackAt?: components["schemas"]["OffsetDateTime"];
        /** @description canvass: who spoke with them, where that was noted in another system */
        canvasser?: string;
        /** @description canvass; doorstep if left out */
        channel?: components["schemas"]["Channel"];
        /** @description teller_shift: the open shift that this one replaces */
        closes?: components["schemas"]["UUID"];
        /** @description canvass: the campaign's own code that the intention was chosen by */
        code?: string;
        /**
         * Format: int32
         * @description The version of the campaign's codes under which this was recorded
         */
        codes?: number;
        /** @description Without intention=yes a campaign that an independent answers for drops intention, code, rival and likelihood */
        consent?: components["schemas"]["Consent"];
        /**
         * Format: int32
         * @description station_count: ballot papers issued so far
         */
        count?: number;
        /** @description teller_shift, station_count: codes */
        districts?: string[];
        /** @description lift: a driver's id, or a name */
        driver?: string;
        /** @description canvass, told, knock_up, postal_returned, lift */
        elector?: components["schemas"]["ElectorReference"];
        flags?: components["schemas"]["Flag"][];
        /** @description teller_shift */
        from?: components["schemas"]["OffsetDateTime"];
        /** @description Made by who sends it (UUID version 7), so that it can be sent twice */
        id: components["schemas"]["UUID"];
        /**
         * Format: int32
         * @description canvass: 1 (definite promise) to 5 (against)
         */
        intention?: number;
        issues?: string[];
        /** @description BCP 47 */
        language?: string;
        /**
         * Format: int32
         * @description canvass: of voting at all
         */
        likelihood?: number;
        /** @description canvass: in place of `elector`, somebody met in the street, at an event, or at a door whose list does not have them. Always accepted; the office finds out who it was */
        met?: components["schemas"]["MetPerson"];
        /** @description The elector may ask to read them */
        notes?: string;
        /** @description lift: for the driver */
        phone?: string;
        /** @description lift: where, if not at home */
        pickUp?: string;
        /** @description canvass: in place of `elector`, for everybody at this door; delivered: the door */
        property?: components["schemas"]["UUID"];
        /** @description canvass, knock_up: for the office to answer */
        question?: string;
        /**
         * Format: int32
         * @description teller_shift: people who passed without giving a number
         */
        refused?: number;
        /** @description canvass: spoke, not_in, call_back, refused, moved, deceased, no_access, language, ineligible, do_not_contact. knock_up: voted, will_vote, not_in, wont_vote, needs_lift, moved, against, do_not_return */
        result?: string;
        /** @description undo: the id of what is taken back */
        return?: components["schemas"]["UUID"];
        /** @description canvass: to whom they lean otherwise */
        rival?: string;
        /**
         * Format: int32
         * @description knock_up
         */
        round?: number;
        /**
         * Format: int32
         * @description lift
         */
        seats?: number;
        /** @description lift */
        state?: components["schemas"]["LiftState"];
        /** @description told, teller_shift, station_count */
        station?: components["schemas"]["UUID"];
        /** @description teller_shift; null while on duty */
        to?:
          | ((string | components["schemas"]["OffsetDateTime"] | null) | null)
          | components["schemas"]["OffsetDateTime"]
          | null;
        type: components["schemas"]["ReturnType"];
        /** @description knock_up, of will_vote: when they said that they would */
        votingAt?: components["schemas"]["OffsetDateTime"];
        /** @description lift: when they want to be fetched */
        wantedAt?: components["schemas"]["OffsetDateTime"];
      };
      id: components["schemas"]["UUID"];
      problem: components["schemas"]["HeldFor"];
      receivedAt: components["schemas"]["Instant"];
      type: components["schemas"]["ReturnType"];
    };
    /** @description What one table holds: each entry a list of facts */
    HeldSection: {
      entries: components["schemas"]["HeldFact"][][];
      table: string;
      title: string;
    };
    HelpNow: {
      note?: string | null;
      now: components["schemas"]["WellNow"];
    };
    /** @enum {string} */
    How: "number" | "postcode" | "name" | "similar_name" | "address";
    /** @enum {string} */
    ImportKind: "full" | "update" | "absent_voters" | "marked";
    /** @enum {string} */
    ImportStatus:
      | "queued"
      | "running"
      | "needs_mapping"
      | "completed"
      | "failed"
      | "undone";
    /**
     * Format: date-time
     * @example 2022-03-10T16:15:50Z
     */
    Instant: string;
    IntentionCode: {
      readonly counts?: components["schemas"]["CodeMeaning"];
      /** Format: int32 */
      intention?: number;
      key: string;
      letter: string;
      word?: string | null;
    };
    Invitation: {
      code: string;
      createdAt: components["schemas"]["Instant"];
      districts: string[];
      endedAt: components["schemas"]["Instant"];
      expiresAt: components["schemas"]["Instant"];
      id: components["schemas"]["UUID"];
      role: components["schemas"]["Role"];
      station: components["schemas"]["UUID"];
      /** @description What the QR code says */
      url: string;
      /** Format: int32 */
      used: number;
      /** Format: int32 */
      uses: number;
      walks: string[];
    };
    Join: {
      code: string;
      name: string;
    };
    Joined: {
      campaign: string;
      expiresAt: components["schemas"]["Instant"];
      role: components["schemas"]["Role"];
      station: components["schemas"]["UUID"];
      /** @description Sent as `Authorization: Bearer` from now on; shown this once */
      token: string;
      walks: string[];
    };
    JoinedDevice: {
      endedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      expiresAt: components["schemas"]["Instant"];
      id: components["schemas"]["UUID"];
      invitation: components["schemas"]["UUID"];
      joinedAt: components["schemas"]["Instant"];
      /** @description Of the volunteer */
      name: string;
      role: components["schemas"]["Role"];
    };
    JsonNode: {
      array?: boolean;
      bigDecimal?: boolean;
      bigInteger?: boolean;
      binary?: boolean;
      boolean?: boolean;
      containerNode?: boolean;
      double?: boolean;
      empty?: boolean;
      float?: boolean;
      floatingPointNumber?: boolean;
      int?: boolean;
      integralNumber?: boolean;
      long?: boolean;
      missingNode?: boolean;
      nodeType?: components["schemas"]["JsonNodeType"];
      null?: boolean;
      number?: boolean;
      object?: boolean;
      pojo?: boolean;
      short?: boolean;
      textual?: boolean;
      valueNode?: boolean;
    };
    /** @enum {string} */
    JsonNodeType:
      | "array"
      | "binary"
      | "boolean"
      | "missing"
      | "null"
      | "number"
      | "object"
      | "pojo"
      | "string";
    /** @enum {string} */
    Keeping: "canvass" | "cases" | "people" | "register" | "accounts";
    /** @enum {string} */
    Kind:
      | "left_to_win"
      | "doors_an_hour"
      | "answered"
      | "called_before"
      | "short_list"
      | "travel"
      | "worth_moving"
      | "prior_driven";
    KnockStatus: {
      at: components["schemas"]["Instant"];
      last: components["schemas"]["KnockUpResult"];
      /** Format: int32 */
      outs: number;
      /** Format: int32 */
      times: number;
      votingAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
    };
    KnockUpDistrict: {
      district: string;
      /** Format: int32 */
      due: number;
      /** Format: int32 */
      enough: number;
      /** Format: int32 */
      later: number;
      /** Format: int32 */
      posted: number;
      /** Format: int32 */
      stopped: number;
      /** Format: int32 */
      toPost: number;
      /** Format: int32 */
      voted: number;
    };
    KnockUpDistricts: {
      asOf: components["schemas"]["Instant"];
      items: components["schemas"]["KnockUpDistrict"][];
    };
    KnockUpList: {
      asOf: components["schemas"]["Instant"];
      packet: components["schemas"]["Packet"];
      rules: components["schemas"]["KnockUpRules"];
    };
    KnockUpPackSheet: {
      code: string;
      district: string;
      /** Format: int32 */
      electors: number;
      /** Format: int32 */
      pages: number;
      printedAt: components["schemas"]["Instant"];
      returnsUpTo:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
    };
    /** @enum {string} */
    KnockUpResult:
      | "voted"
      | "will_vote"
      | "not_in"
      | "wont_vote"
      | "needs_lift"
      | "moved"
      | "against"
      | "do_not_return";
    KnockUpRound: {
      /** @example 10:00 */
      from: components["schemas"]["LocalTime"];
      /** @example 13:00 */
      to: components["schemas"]["LocalTime"];
    };
    KnockUpRules: {
      /** @description Whoever votes in person must show photo identification */
      photoId: boolean;
      settings: components["schemas"]["KnockUpSettings"];
    };
    KnockUpSettings: {
      /**
       * @description Also those who said that they would not vote
       * @default false
       */
      askWontVote: boolean;
      /**
       * Format: int32
       * @description After so many calls in all, no more
       * @default 4
       */
      mostCalls: number;
      /**
       * Format: int32
       * @description After so many calls in a row at which nobody was in, no more
       * @default 3
       */
      mostOut: number;
      /**
       * Format: int32
       * @description Minutes before the same person is called on again
       * @default 60
       */
      restMinutes: number;
      /** @description In the order of their times, which do not overlap */
      rounds: components["schemas"]["KnockUpRound"][];
    };
    /** @enum {string} */
    Known:
      | "contacted"
      | "not_contacted"
      | "promised"
      | "undecided"
      | "against"
      | "voted"
      | "do_not_contact";
    LatestDrill: {
      drill: components["schemas"]["Drill"] | null;
    };
    LatestNews: {
      /** @description Somebody answered the door on polling day */
      answer:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      /** @description A teller took a number */
      mark:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      /** @description Somebody said that the postal vote has been sent back */
      postal:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      /** @description A station said how many ballot papers it had issued */
      stationCount:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
    };
    /** @enum {string} */
    LeftAlone: "objected" | "erased";
    LeftOut: {
      /** Format: int32 */
      doNotContact: number;
      /** Format: int32 */
      doorsOut: number;
      /** Format: int32 */
      doorsWithoutPlace: number;
      /** Format: int32 */
      mayNotVote: number;
      /** Format: int32 */
      recentlyMet: number;
    };
    Lift: {
      accessible: boolean;
      changedAt: components["schemas"]["Instant"];
      delay: components["schemas"]["LiftDelay"] | null;
      driver: components["schemas"]["UUID"] | null;
      driverName: string | null;
      elector: components["schemas"]["LiftElector"];
      lines: string[];
      name: string | null;
      notes: string | null;
      phone: string | null;
      pickUp: string | null;
      postcode: string | null;
      requestedAt: components["schemas"]["Instant"];
      /** Format: int32 */
      seats: number;
      state: components["schemas"]["LiftState"];
      station: string | null;
      voted: boolean;
      wantedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
    };
    LiftBoard: {
      asOf: components["schemas"]["Instant"];
      drivers: components["schemas"]["Driver"][];
      /** @description In the order in which they are wanted */
      items: components["schemas"]["Lift"][];
    };
    /** @enum {string} */
    LiftDelay:
      "unassigned" | "driver_gone" | "unanswered" | "late" | "not_back";
    LiftElector: {
      district: string;
      id: components["schemas"]["UUID"];
      /** Format: int32 */
      number: number;
      /** Format: int32 */
      suffix: number;
    };
    /** @enum {string} */
    LiftState:
      | "requested"
      | "assigned"
      | "accepted"
      | "on_the_way"
      | "picked_up"
      | "done"
      | "cancelled";
    LikelihoodCode: {
      letter: string;
      /** Format: int32 */
      likelihood?: number;
      word?: string | null;
    };
    ListingWithHistory: {
      /** @description Newest first: files, corrections, merges */
      history: components["schemas"]["RegisterEvent"][];
      listing: components["schemas"]["ElectorListing"];
      rightToVote: components["schemas"]["RightToVote"];
      standing: components["schemas"]["ElectorStanding"];
    };
    /**
     * Format: date
     * @example 2022-03-10
     */
    LocalDate: string;
    /**
     * Format: local-time
     * @example 13:45:30.123456789
     */
    LocalTime: string;
    LostSignIn: {
      username: string;
    };
    MadeApiToken: {
      id: components["schemas"]["UUID"];
      /** @description Sent as `Authorization: Bearer`; shown this once */
      token: string;
    };
    /** @enum {string} */
    MayContact:
      | "consented"
      | "screened"
      | "refused"
      | "left_alone"
      | "listed"
      | "not_screened"
      | "not_asked"
      | "unknown";
    Me: {
      kind: string;
    } & (
      | components["schemas"]["MeAsStaff"]
      | components["schemas"]["MeAsDevice"]
      | components["schemas"]["MeAsProgram"]
    );
    MeAsDevice: {
      campaign: components["schemas"]["DeviceCampaign"];
      districts: string[];
      expiresAt: components["schemas"]["Instant"];
      kind: string;
      name: string;
      role: components["schemas"]["Role"];
      safety: components["schemas"]["DeviceSafety"];
      station: components["schemas"]["DeviceStation"] | null;
      walks: components["schemas"]["DeviceWalk"][];
    };
    MeAsProgram: {
      campaign: string;
      districts: string[];
      expiresAt: components["schemas"]["Instant"];
      kind: string;
      name: string;
      role: components["schemas"]["Role"];
    };
    MeAsStaff: {
      admin: boolean;
      campaigns: components["schemas"]["MyCampaign"][];
      kind: string;
      /** @description The password has to be changed before anything else */
      mustChangePassword: boolean;
      name: string;
      username: string;
    };
    Merge: {
      /** @description Who has the returns of both now */
      elector: components["schemas"]["UUID"];
      /** @description By which it can be taken apart */
      id: components["schemas"]["UUID"];
    };
    Met: {
      address: string;
      at: components["schemas"]["Instant"];
      /** @description As it was sent */
      body: {
        /** @description lift */
        accessible?: boolean;
        /** @description When it happened, by the sender's clock. More than a day ahead of the server's clock, it counts as made at the start of the day on which it came */
        at: components["schemas"]["OffsetDateTime"];
        /** @description canvass, knock_up: when they asked to be called on again */
        callBackAt?: components["schemas"]["OffsetDateTime"];
        /** @description canvass: who spoke with them, where that was noted in another system */
        canvasser?: string;
        /** @description canvass; doorstep if left out */
        channel?: components["schemas"]["Channel"];
        /** @description teller_shift: the open shift that this one replaces */
        closes?: components["schemas"]["UUID"];
        /** @description canvass: the campaign's own code that the intention was chosen by */
        code?: string;
        /**
         * Format: int32
         * @description The version of the campaign's codes under which this was recorded
         */
        codes?: number;
        /** @description Without intention=yes a campaign that an independent answers for drops intention, code, rival and likelihood */
        consent?: components["schemas"]["Consent"];
        /**
         * Format: int32
         * @description station_count: ballot papers issued so far
         */
        count?: number;
        /** @description teller_shift, station_count: codes */
        districts?: string[];
        /** @description lift: a driver's id, or a name */
        driver?: string;
        /** @description canvass, told, knock_up, postal_returned, lift */
        elector?: components["schemas"]["ElectorReference"];
        flags?: components["schemas"]["Flag"][];
        /** @description teller_shift */
        from?: components["schemas"]["OffsetDateTime"];
        /** @description Made by who sends it (UUID version 7), so that it can be sent twice */
        id: components["schemas"]["UUID"];
        /**
         * Format: int32
         * @description canvass: 1 (definite promise) to 5 (against)
         */
        intention?: number;
        issues?: string[];
        /** @description BCP 47 */
        language?: string;
        /**
         * Format: int32
         * @description canvass: of voting at all
         */
        likelihood?: number;
        /** @description canvass: in place of `elector`, somebody met in the street, at an event, or at a door whose list does not have them. Always accepted; the office finds out who it was */
        met?: components["schemas"]["MetPerson"];
        /** @description The elector may ask to read them */
        notes?: string;
        /** @description lift: for the driver */
        phone?: string;
        /** @description lift: where, if not at home */
        pickUp?: string;
        /** @description canvass: in place of `elector`, for everybody at this door; delivered: the door */
        property?: components["schemas"]["UUID"];
        /** @description canvass, knock_up: for the office to answer */
        question?: string;
        /**
         * Format: int32
         * @description teller_shift: people who passed without giving a number
         */
        refused?: number;
        /** @description canvass: spoke, not_in, call_back, refused, moved, deceased, no_access, language, ineligible, do_not_contact. knock_up: voted, will_vote, not_in, wont_vote, needs_lift, moved, against, do_not_return */
        result?: string;
        /** @description undo: the id of what is taken back */
        return?: components["schemas"]["UUID"];
        /** @description canvass: to whom they lean otherwise */
        rival?: string;
        /**
         * Format: int32
         * @description knock_up
         */
        round?: number;
        /**
         * Format: int32
         * @description lift
         */
        seats?: number;
        /** @description lift */
        state?: components["schemas"]["LiftState"];
        /** @description told, teller_shift, station_count */
        station?: components["schemas"]["UUID"];
        /** @description teller_shift; null while on duty */
        to?:
          | ((string | components["schemas"]["OffsetDateTime"] | null) | null)
          | components["schemas"]["OffsetDateTime"]
          | null;
        type: components["schemas"]["ReturnType"];
        /** @description knock_up, of will_vote: when they said that they would */
        votingAt?: components["schemas"]["OffsetDateTime"];
        /** @description lift: when they want to be fetched */
        wantedAt?: components["schemas"]["OffsetDateTime"];
      };
      /** @description Electors it may have been */
      candidates: components["schemas"]["Elector"][];
      /** @description Of the return that tells of it */
      id: components["schemas"]["UUID"];
      name: string;
      postcode: string;
    };
    /** @description One of the two */
    MetMatch: {
      elector?: components["schemas"]["UUID"] | null;
      /** @description They are none of the electors */
      state?:
        | ((string | components["schemas"]["MetState"] | null) | null)
        | components["schemas"]["MetState"]
        | null;
    };
    MetPerson: {
      address?: string;
      email?: string;
      name: string;
      phone?: string;
      postcode?: string;
    };
    /** @enum {string} */
    MetState: "to_match" | "not_on_register" | "outside_seat";
    /** @enum {string} */
    Method: "closed_form" | "model";
    MyCampaign: {
      name: string;
      roles: components["schemas"]["Role"][];
      /** @description It asks for a second factor, and this sign-in has proved none */
      secondFactorDue: boolean;
      slug: string;
    };
    NamedCode: {
      key: string;
      letter: string;
      word: string;
    };
    /** @enum {string} */
    Nation: "england" | "wales" | "scotland" | "northern_ireland";
    /** @enum {string} */
    Need:
      | "registration"
      | "new_address"
      | "declaration_of_local_connection"
      | "address_for_post"
      | "evidence"
      | "postal_vote"
      | "proxy_vote"
      | "photo_id";
    NewAddress: {
      /**
       * @description The address without its postcode, as on an envelope
       * @example [
       *       "12 Ash Road"
       *     ]
       */
      lines: string[];
      postcode?: string;
    };
    NewApiToken: {
      /** @description To which a role of phones is limited */
      districts?: string[];
      /** @description Within a year */
      expiresAt: components["schemas"]["OffsetDateTime"];
      /** @description Of the program, or what it is for */
      name: string;
      /** @description Of staff, for the whole campaign, but not the agent's; or of phones, for districts */
      role: components["schemas"]["Role"];
    };
    NewAssignment: {
      /** @description Code of the polling district */
      district?: string;
      from: components["schemas"]["OffsetDateTime"];
      task: components["schemas"]["Task"];
      team: components["schemas"]["UUID"];
      to: components["schemas"]["OffsetDateTime"];
      walk?: components["schemas"]["UUID"];
    };
    NewCalendarFeed: {
      madeAt: components["schemas"]["Instant"];
      /** @description The address, shown this once: who has it reads the timetable */
      url: string;
    };
    NewCampaign: {
      candidate: string;
      controller: components["schemas"]["Controller"];
      election: components["schemas"]["NewElection"];
      name: string;
      slug: string;
    };
    NewCanary: {
      district: string;
      forename: string;
      /** @description Of nobody who lives there */
      surname: string;
    };
    NewCommitteeRoom: {
      address?: string;
      districts?: string[];
      name: string;
      phone?: string;
    };
    NewConsent: {
      channel: components["schemas"]["ConsentChannel"];
      given: boolean;
      words: string;
    };
    NewDestruction: {
      /** @description The campaign's slug, typed: nothing brings this back */
      campaign: string;
    };
    NewDoorWarning: {
      warning: string;
    };
    /** @description What is left out, or blank, is said in the program's own words */
    NewDoorWords: {
      opening?: string | null;
      outCard?: string | null;
      question?: string | null;
    };
    NewDrill: {
      /**
       * Format: double
       * @description How many times as fast as the day; at 60 it takes a quarter of an hour
       */
      speed: number;
    };
    NewDriver: {
      /** @description Takes a wheelchair */
      accessible: boolean;
      name: string;
      phone?: string | null;
      /**
       * Format: int32
       * @description For passengers
       */
      seats: number;
    };
    NewElection: {
      nation: components["schemas"]["Nation"];
      pollDate: components["schemas"]["LocalDate"];
      /** @description IANA name; Europe/London if left out */
      timeZone?: string;
      type: components["schemas"]["ElectionType"];
    };
    NewElector: {
      /** @description Code of the polling district; that of the door if left out */
      district?: string;
      forename: string;
      /** @description Franchise marker, if known; not N: an anonymous entry is a number on the register alone */
      marker?: string;
      /** @description The door; without one, somebody without an address in the district */
      property?: components["schemas"]["UUID"];
      surname: string;
    };
    /** @description What is left out or null is forgotten */
    NewElectorContacts: {
      email?: string | null;
      phone?: string | null;
    };
    NewExport: {
      format: components["schemas"]["ExportFormat"];
      /**
       * Format: int32
       * @description For how long it can be fetched; 24 if left out
       */
      hours?: number;
      /** @description What is wanted; everything if left out or empty */
      kinds?: components["schemas"]["Keeping"][];
      /** @description Kept nowhere: who loses it asks for another export */
      passphrase: string;
    };
    NewInvitation: {
      districts?: string[];
      expiresAt: components["schemas"]["OffsetDateTime"];
      role: components["schemas"]["Role"];
      station?: components["schemas"]["UUID"];
      /** Format: int32 */
      uses?: number;
      walks?: string[];
    };
    NewMerge: {
      /** @description Who is kept, unless only the other one is in the officer's file */
      elector: components["schemas"]["UUID"];
      other: components["schemas"]["UUID"];
    };
    NewOrderedSide: {
      reversed?: boolean;
      side: components["schemas"]["SideOfStreet"];
      street: string;
    };
    NewProperty: {
      /** @description Code of the polling district */
      district: string;
      /**
       * @description The address without its postcode, as on an envelope
       * @example [
       *       "12 Ash Road"
       *     ]
       */
      lines: string[];
      postcode?: string;
    };
    /** @description Without a National Insurance number, ever */
    NewRegistrationCase: {
      /** @description If the person is on the register, for instance at an old address */
      elector?: components["schemas"]["UUID"];
      email?: string;
      name: string;
      needs: components["schemas"]["Need"][];
      /** @description Then a declaration of local connection is needed; no if left out */
      noFixedAddress?: boolean;
      phone?: string;
      /** @description Where to be reached: an address, or where the person can be found */
      place?: string;
      /** @description open if left out */
      state?: components["schemas"]["CaseState"];
      /** @description Who looks after it */
      volunteer?: components["schemas"]["UUID"];
    };
    NewRegistrationNote: {
      /** @description The voter may read this; without a National Insurance number */
      text: string;
    };
    NewResult: {
      /**
       * Format: int32
       * @description For all candidates
       */
      valid: number;
      /**
       * Format: int32
       * @description For the candidate
       */
      votes: number;
      /** @description By ward, where the count or those who watched it tell */
      wards?: components["schemas"]["NewWardResult"][];
    };
    NewReturns: {
      returns: components["schemas"]["Return"][];
    };
    NewRoomCopy: {
      code: string;
      endsAt: components["schemas"]["Instant"];
      id: components["schemas"]["UUID"];
    };
    NewRoomMessage: {
      /** @description Left out: to all rooms */
      room?:
        | ((string | components["schemas"]["UUID"] | null) | null)
        | components["schemas"]["UUID"]
        | null;
      text: string;
    };
    NewRoomReport: {
      /** Format: int32 */
      cars?: number | null;
      inCharge?: string | null;
      note?: string | null;
      /** Format: int32 */
      people?: number | null;
      /** @description What stands in when the first network fails */
      secondNetwork?: string | null;
    };
    NewSecondFactor: {
      /** @description One's own, once more */
      password: string;
    };
    NewSelfTest: {
      /** @description By the phone's clock */
      at: components["schemas"]["OffsetDateTime"];
      results: components["schemas"]["SelfTestResult"][];
    };
    NewShift: {
      committeeRoom?: components["schemas"]["UUID"];
      from: components["schemas"]["OffsetDateTime"];
      role: components["schemas"]["Duty"];
      station?: components["schemas"]["UUID"];
      to: components["schemas"]["OffsetDateTime"];
      volunteer: components["schemas"]["UUID"];
    };
    /** @description Shown this once */
    NewSignIn: {
      /** @description Opens nothing but the choice of another */
      password: string;
    };
    NewStaffRole: {
      /** @description Of somebody who has no account yet */
      name?: string;
      role: components["schemas"]["Role"];
      /** @description For as long as the campaign goes on, if left out */
      until?: components["schemas"]["OffsetDateTime"];
      username: string;
    };
    NewStation: {
      address?: string;
      districts?: string[];
      name: string;
      postcode?: string;
    };
    NewSupportPage: {
      /** @description Who prints, publishes and promotes the poster, with an address (Elections Act 2022) */
      imprint: string;
      open?: boolean;
      /** @description Who answers for the data, what they are used for, for how long, and the rights of those who give them (UK GDPR article 13) */
      privacyNotice: string;
      /** @description Words above the form */
      welcome?: string | null;
    };
    NewTeam: {
      leader?: components["schemas"]["UUID"];
      members?: string[];
      name: string;
    };
    NewVolunteer: {
      /** @description Has a car to drive voters in; no if left out */
      car?: boolean;
      email?: string;
      /** @description BCP 47 tags of the languages they can canvass in */
      languages?: string[];
      name: string;
      /** @description The volunteer may read this */
      notes?: string;
      phone?: string;
    };
    NewWalkingOrder: {
      sides: components["schemas"]["NewOrderedSide"][];
    };
    NewWalks: {
      /** @description From the doors in this area alone: its corners, each of longitude and latitude */
      area?: number[][] | null;
      /** @description Codes; may be empty where streets or an area are given */
      districts: string[];
      /**
       * Format: int32
       * @description At most so many doors a walk; 50 if left out
       */
      doorsPerWalk?: number;
      /** @description Leaves out doors that stand on a walk of the same kind which is not closed */
      freeOnly?: boolean | null;
      include?: components["schemas"]["WalkInclude"] | null;
      kind: components["schemas"]["WalkKind"];
      name: string;
      /** @description From these streets alone */
      streets?: components["schemas"]["StreetOfDistrict"][] | null;
    };
    NewWardResult: {
      /** Format: int32 */
      valid: number;
      /** Format: int32 */
      votes: number;
      ward: string;
    };
    NewWebhook: {
      /** @description False: nothing is sent for now, and what happens meanwhile is sent later */
      active?: boolean;
      events: components["schemas"]["WebhookEvent"][];
      name: string;
      /** @description https, of a public host */
      url: string;
    };
    /** @description Numbers in a row; the first is `from`, each is one character of `marks` */
    NumberRun: {
      /** Format: int32 */
      from: number;
      /**
       * @description `-` nobody has the number; otherwise the sum of 1 votes by post, 2 may not vote in this election, 4 has been told
       * @example 004-01
       */
      marks: string;
    };
    NumbersOfDistrict: {
      code: string;
      runs: components["schemas"]["NumberRun"][];
      suffixed: components["schemas"]["SuffixedNumber"][];
    };
    ObjectNode: components["schemas"]["JsonNode"][];
    /**
     * Format: date-time
     * @example 2022-03-10T12:15:50-04:00
     */
    OffsetDateTime: string;
    OrderOfDoors: {
      doors: string[];
    };
    OrderedSide: {
      /** Format: int32 */
      doors: number;
      first: string;
      from: number[] | null;
      last: string;
      reversed: boolean;
      side: components["schemas"]["SideOfStreet"];
      street: string;
      to: number[] | null;
    };
    /** @enum {string} */
    Outcome: "passed" | "failed" | "skipped";
    /** @enum {string} */
    Outcome1: "accepted" | "duplicate" | "held";
    OverseasElector: {
      absent: components["schemas"]["Absent"];
      address: components["schemas"]["ElectorAddress"] | null;
      /** @description Null for who votes in person */
      arrangement:
        | ((components["schemas"]["AbsentArrangement"] | null) | null)
        | components["schemas"]["AbsentArrangement"]
        | null;
      district: string;
      eligible: components["schemas"]["Eligible"];
      forename: string;
      id: components["schemas"]["UUID"];
      /** @description Franchise marker, as the register has it */
      marker: string;
      /** Format: int32 */
      number: number;
      status: components["schemas"]["ElectorStatus"];
      /** Format: int32 */
      suffix: number;
      surname: string;
    };
    OverseasElectors: {
      /**
       * Format: int32
       * @description Of whom it is known where the ballot paper is sent
       */
      addressed: number;
      /** Format: int32 */
      all: number;
      items: components["schemas"]["OverseasElector"][];
      next: string | null;
    };
    OwnSession: {
      /** @description Of the network, without its last part */
      address: string;
      /** @description chrome, edge, firefox, opera, safari, samsung or other */
      browser: string;
      /** @description The one that asks */
      current: boolean;
      id: components["schemas"]["UUID"];
      /** @description Within five minutes */
      seenAt: components["schemas"]["Instant"];
      since: components["schemas"]["Instant"];
      /** @description android, chromeos, ios, linux, macos, windows or other */
      system: string;
    };
    Pace: {
      /**
       * Format: int32
       * @description Days left to canvass, today included
       */
      daysLeft: number;
      /**
       * Format: int32
       * @description Electors who will have been spoken with when the polls open, at this pace
       */
      expected: number;
      /**
       * Format: double
       * @description New contacts a day that it takes from now on; 0 once it is reached, null if no day is left
       */
      neededPerDay: number | null;
      onCourse: boolean;
      /**
       * Format: double
       * @description New contacts a day in the last seven days
       */
      perDay: number;
      /** @description When the target is reached at this pace; null if it is not before the poll */
      reachedOn:
        | ((string | components["schemas"]["LocalDate"] | null) | null)
        | components["schemas"]["LocalDate"]
        | null;
      /**
       * Format: int32
       * @description Electors to be spoken with
       */
      target: number;
    };
    Packet: {
      askConsent: boolean;
      campaign: string;
      closed: boolean;
      code: string;
      codes: components["schemas"]["CodeBook"];
      districts: string[];
      doors: components["schemas"]["PacketDoor"][];
      expiresAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      id: components["schemas"]["UUID"];
      kind: components["schemas"]["WalkKind"];
      name: string;
      /** Format: int64 */
      sequence: number;
      station: components["schemas"]["PacketStation"] | null;
      ward: string | null;
      words: components["schemas"]["DoorWords"][];
    };
    PacketDoor: {
      building: string | null;
      delivered:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      electors: components["schemas"]["PacketElector"][];
      flat: string | null;
      /** Format: int32 */
      floor: number | null;
      id: components["schemas"]["UUID"];
      label: string;
      lines: string[];
      note: string | null;
      /** Format: int32 */
      position: number;
      postcode: string | null;
      street: string;
      warning: string | null;
    };
    PacketElector: {
      absent: components["schemas"]["Absent"];
      district: string;
      eligible: components["schemas"]["Eligible"];
      flags: components["schemas"]["Flag"][];
      forename: string;
      id: components["schemas"]["UUID"];
      language: string | null;
      name: string;
      /** Format: int32 */
      number: number;
      status: components["schemas"]["ElectorStatus"];
      /** Format: int32 */
      suffix: number;
      surname: string;
    };
    PacketStation: {
      address: string | null;
      closes: string;
      name: string;
      opens: string;
    };
    PageAnswerImport: {
      items: components["schemas"]["AnswerImport"][];
      next: string;
    };
    PageAssignmentView: {
      items: components["schemas"]["Assignment"][];
      next: string;
    };
    PageCanvasserView: {
      items: components["schemas"]["CanvasserCoding"][];
      next: string;
    };
    PageChanged: {
      items: components["schemas"]["RegisterChange"][];
      next: string;
    };
    PageChanged1: {
      items: components["schemas"]["RegisterDoorChange"][];
      next: string;
    };
    PageCount: {
      items: components["schemas"]["WishCount"][];
      next: string;
    };
    PageDelivery: {
      items: components["schemas"]["WebhookDelivery"][];
      next: string;
    };
    PageDoorWords: {
      items: components["schemas"]["DoorWords"][];
      next: string;
    };
    PageFoundView: {
      items: components["schemas"]["FoundElector"][];
      next: string;
    };
    PageHeldView: {
      items: components["schemas"]["HeldReturn"][];
      next: string;
    };
    PageImportRecord: {
      items: components["schemas"]["RegisterImport"][];
      next: string;
    };
    PageItem: {
      items: components["schemas"]["WalkItem"][];
      next: string;
    };
    PageLedgerEntry: {
      items: components["schemas"]["SheetOut"][];
      next: string;
    };
    PageMessage: {
      items: components["schemas"]["RoomMessage"][];
      next: string;
    };
    PagePropertyView: {
      items: components["schemas"]["Property"][];
      next: string;
    };
    PageQuestion: {
      items: components["schemas"]["Question"][];
      next: string;
    };
    PageReady: {
      items: components["schemas"]["KnockUpPackSheet"][];
      next: string;
    };
    PageReckoning: {
      items: components["schemas"]["SheetReckoning"][];
      next: string;
    };
    PageRegistrationCase: {
      items: components["schemas"]["RegistrationCase"][];
      next: string;
    };
    PageRequestView: {
      items: components["schemas"]["PersonalRequest"][];
      next: string;
    };
    PageView: {
      items: components["schemas"]["CampaignItem"][];
      next: string;
    };
    PageView1: {
      items: components["schemas"]["PollingDistrict"][];
      next: string;
    };
    PageView10: {
      items: components["schemas"]["ApiToken"][];
      next: string;
    };
    PageView11: {
      items: components["schemas"]["JoinedDevice"][];
      next: string;
    };
    PageView12: {
      items: components["schemas"]["Invitation"][];
      next: string;
    };
    PageView13: {
      items: components["schemas"]["OwnSession"][];
      next: string;
    };
    PageView14: {
      items: components["schemas"]["SignInTried"][];
      next: string;
    };
    PageView15: {
      items: components["schemas"]["StaffRole"][];
      next: string;
    };
    PageView16: {
      items: components["schemas"]["AuditEntry"][];
      next: string;
    };
    PageView17: {
      items: components["schemas"]["ReadingAlert"][];
      next: string;
    };
    PageView18: {
      items: components["schemas"]["CommitteeRoom"][];
      next: string;
    };
    PageView19: {
      items: components["schemas"]["Shift"][];
      next: string;
    };
    PageView2: {
      items: components["schemas"]["DashboardMoment"][];
      next: string;
    };
    PageView20: {
      items: components["schemas"]["Team"][];
      next: string;
    };
    PageView21: {
      items: components["schemas"]["Volunteer"][];
      next: string;
    };
    PageView3: {
      items: components["schemas"]["Station"][];
      next: string;
    };
    PageView4: {
      items: components["schemas"]["Export"][];
      next: string;
    };
    PageView5: {
      items: components["schemas"]["Webhook"][];
      next: string;
    };
    PageView6: {
      items: components["schemas"]["Canary"][];
      next: string;
    };
    PageView7: {
      items: components["schemas"]["RegisterDoubt"][];
      next: string;
    };
    PageView8: {
      items: components["schemas"]["Elector"][];
      next: string;
    };
    PageView9: {
      items: components["schemas"]["Met"][];
      next: string;
    };
    PageWarning: {
      items: components["schemas"]["DoorWarning"][];
      next: string;
    };
    PageWatch: {
      items: components["schemas"]["Watch"][];
      next: string;
    };
    PageWish: {
      items: components["schemas"]["Wish"][];
      next: string;
    };
    /** @enum {string} */
    Part: "all" | "access";
    PassedOn: {
      phones?: components["schemas"]["RoomPhone"][];
      returns: components["schemas"]["PassedReturn"][];
      /** Format: int64 */
      waiting?: number;
    };
    PassedReturn: {
      by: components["schemas"]["UUID"];
      byKind: components["schemas"]["CallerKind"];
      elector?: components["schemas"]["UUID"];
      property?: components["schemas"]["UUID"];
      receivedAt: components["schemas"]["Instant"];
      return: components["schemas"]["Return"];
    };
    PassedReturns: {
      items: components["schemas"]["PassedReturn"][];
      more: boolean;
      /** Format: int64 */
      sequence: number;
    };
    PasswordChange: {
      current: string;
      wanted: string;
    };
    PastVote: {
      how: components["schemas"]["PastVoteHow"];
      pollDate: components["schemas"]["LocalDate"];
      pollType: components["schemas"]["ElectionType"];
    };
    /** @enum {string} */
    PastVoteHow: "in_person" | "postal" | "proxy" | "voted" | "not";
    PersonPrivacy: {
      /** @description What they agreed to and what they did not, newest first */
      consents: components["schemas"]["PersonalConsent"][];
      elector: boolean;
      id: components["schemas"]["UUID"];
      name: string;
      requests: components["schemas"]["PersonalRequest"][];
      /** @description Whether the person is left alone, and why */
      suppressed:
        | ((string | components["schemas"]["LeftAlone"] | null) | null)
        | components["schemas"]["LeftAlone"]
        | null;
    };
    PersonalConsent: {
      at: components["schemas"]["Instant"];
      by: string | null;
      channel: components["schemas"]["ConsentChannel"];
      given: boolean;
      /** @description Nothing newer was said */
      stands: boolean;
      /** @description What was asked, or how it was taken back */
      words: string | null;
    };
    PersonalDemand: {
      /** @description How and when it was made: the campaign must be able to show it */
      words: string;
    };
    PersonalOutcome: {
      id: components["schemas"]["UUID"];
      items: components["schemas"]["ErasedTable"][];
    };
    /** @description What somebody asked for about their own data */
    PersonalRequest: {
      elector: boolean;
      /** @description When an objection was taken back */
      endedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      id: components["schemas"]["UUID"];
      kind: components["schemas"]["RequestKind"];
      madeAt: components["schemas"]["Instant"];
      madeBy: string | null;
      /** @description Empty for who is no longer there */
      name: string;
      person: components["schemas"]["UUID"];
      words: string | null;
    };
    PollingDistrict: {
      code: string;
      /**
       * Format: int32
       * @description Somebody has spoken with them
       */
      contacted: number;
      /** Format: int32 */
      electors: number;
      /**
       * Format: int32
       * @description May vote in this election; the counts that follow are of these
       */
      eligible: number;
      id: components["schemas"]["UUID"];
      /**
       * Format: int32
       * @description Promises known to have voted
       */
      knownVoted: number;
      name: string;
      /**
       * Format: int32
       * @description Vote by post
       */
      postal: number;
      /** Format: int32 */
      promised: number;
      /** Format: int32 */
      promisedPostal: number;
      /** @description Name of the polling station */
      station: string | null;
      stationId: components["schemas"]["UUID"] | null;
      ward: string | null;
    };
    /** @description What is left out stays as it is, null clears */
    PollingDistrictChange: {
      name: string;
      stationId?: components["schemas"]["UUID"];
      ward?: string;
    };
    PollingDistrictPlace: {
      code: string;
      id: components["schemas"]["UUID"];
      name: string;
      station: string;
      stationId: components["schemas"]["UUID"];
      ward: string;
    };
    PostalRenewal: {
      absent: components["schemas"]["Absent"];
      address: components["schemas"]["ElectorAddress"] | null;
      /** @description Where the ballot paper is sent; empty: to the address on the register */
      ballotAddress: string[];
      /** @description Has lapsed by the day of the poll: without a new application, no postal vote then */
      beforePoll: boolean;
      district: string;
      eligible: components["schemas"]["Eligible"];
      forename: string;
      id: components["schemas"]["UUID"];
      /** @description Franchise marker, as the register has it */
      marker: string;
      /** Format: int32 */
      number: number;
      status: components["schemas"]["ElectorStatus"];
      /** Format: int32 */
      suffix: number;
      surname: string;
      /** @description Last day of the arrangement */
      until: components["schemas"]["LocalDate"];
    };
    PostalRenewals: {
      /** @description Those are listed whose arrangement ends on this day or before it */
      by: components["schemas"]["LocalDate"];
      items: components["schemas"]["PostalRenewal"][];
      /** Format: int32 */
      lapsing: number;
      next: string | null;
      /**
       * Format: int32
       * @description Of all postal voters
       */
      postal: number;
      /**
       * Format: int32
       * @description Postal voters of whom the officer's list does not say until when
       */
      unknown: number;
    };
    PreviewedWalk: {
      /** Format: int32 */
      alsoOut: number;
      district: string;
      /** Format: int32 */
      doors: number;
      /** Format: int32 */
      electors: number;
      from: string;
      /** Format: int32 */
      moreStreets: number;
      path: number[][];
      streets: string[];
      to: string;
    };
    /** @description RFC 9457 problem details; `code` is the last part of `type` */
    Problem: {
      code: string;
      detail: string;
      /** Format: int32 */
      status: number;
      title: string;
      type: string;
      violations: components["schemas"]["Violation"][];
    };
    Progress: {
      asOf: components["schemas"]["Instant"];
      /** Format: double */
      contactRate: number;
      /**
       * Format: int32
       * @description Of these, with whom somebody has spoken
       */
      contacted: number;
      /** @description Every day from the first return to the last, in the campaign's time zone */
      days: components["schemas"]["ProgressDay"][];
      /** @description By code */
      districts: components["schemas"]["ProgressDistrict"][];
      /**
       * Format: int32
       * @description Electors who may vote in this election
       */
      eligible: number;
      /** @description Hours of the day in which somebody has called at a door */
      hours: components["schemas"]["ProgressHour"][];
      pace: components["schemas"]["Pace"];
      /** Format: int32 */
      promised: number;
      /** @description Promises who were asked again on another day: what a promise is worth */
      retest: components["schemas"]["ProgressRetest"];
      targets: components["schemas"]["Targets"];
      /** @description Returns made later are not looked at: asOf, or when the polls opened */
      until: components["schemas"]["Instant"];
    };
    ProgressDay: {
      /**
       * Format: int32
       * @description Doors at which somebody called
       */
      called: number;
      /**
       * Format: int32
       * @description Electors spoken with up to the end of that day
       */
      contacted: number;
      /**
       * Format: int32
       * @description Electors spoken with for the first time
       */
      contacts: number;
      date: components["schemas"]["LocalDate"];
      /**
       * Format: int32
       * @description Of these, where somebody answered
       */
      opened: number;
      /**
       * Format: int32
       * @description Promises that stood at the end of that day
       */
      promised: number;
      /** Format: int32 */
      promisesGained: number;
      /**
       * Format: int32
       * @description Promises that no longer stand: changed their mind, withdrew consent, moved, died
       */
      promisesLost: number;
    };
    ProgressDistrict: {
      code: string;
      /** Format: double */
      contactRate: number;
      /** Format: int32 */
      contacted: number;
      /** @description Electors spoken with up to the end of each of the days */
      contactedByDay: number[];
      /** Format: int32 */
      eligible: number;
      /** Format: int32 */
      promised: number;
      ward: string | null;
    };
    ProgressHour: {
      /** Format: int32 */
      called: number;
      /** Format: double */
      high: number;
      /**
       * Format: int32
       * @description From 0 to 23
       * @example 18
       */
      hour: number;
      /**
       * Format: double
       * @description Bounds of the share's 90 % interval
       */
      low: number;
      /** Format: int32 */
      opened: number;
      /** Format: double */
      share: number;
      weekend: boolean;
    };
    ProgressRetest: {
      /** Format: int32 */
      asked: number;
      /** Format: int32 */
      same: number;
    };
    Property: {
      /** @description Code of the polling district */
      district: string;
      id: components["schemas"]["UUID"];
      lines: string[];
      postcode: string | null;
    };
    /** @enum {string} */
    Publication: "not_before_close";
    Question: {
      answer: string | null;
      asker: components["schemas"]["Asker"] | null;
      at: components["schemas"]["Instant"];
      closedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      consent: string[];
      id: components["schemas"]["UUID"];
      language: string | null;
      name: string;
      place: string;
      question: string;
    };
    QuestionAnswer: {
      /** @description What they were told; null opens the case again */
      answer?: string | null;
    };
    /** @enum {string} */
    QuestionState: "open" | "closed";
    ReadingAlert: {
      /** @description From where last */
      address: string;
      /**
       * Format: int32
       * @description Within an hour; of a canary, how often
       */
      amount: number;
      caller: components["schemas"]["UUID"];
      callerKind: components["schemas"]["CallerKind"];
      callerName: string;
      firstAt: components["schemas"]["Instant"];
      id: components["schemas"]["UUID"];
      kind: components["schemas"]["ReadingMeasure"];
      lastAt: components["schemas"]["Instant"];
      seenAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      /** @description The canary; null where all of them were exported */
      subject:
        | ((string | components["schemas"]["UUID"] | null) | null)
        | components["schemas"]["UUID"]
        | null;
      /**
       * Format: int32
       * @description Of others in their last hour; null where there are too few
       */
      usual: number | null;
      /** @description What was asked for last */
      what: string;
    };
    /** @enum {string} */
    ReadingMeasure:
      | "electors"
      | "people"
      | "searches"
      | "walks"
      | "files"
      | "refused"
      | "canary"
      | "named";
    Receipt: {
      id: components["schemas"]["UUID"];
      /** @description Why it is held */
      problem: components["schemas"]["HeldFor"];
      status: components["schemas"]["Outcome1"];
    };
    Receipts: {
      receipts: components["schemas"]["Receipt"][];
      /** Format: int64 */
      sequence: number;
    };
    /** @description Shown this once */
    RecoveryCodes: {
      codes: string[];
    };
    RegisterChange: {
      /** @description Null for somebody who is not on it any more */
      after: components["schemas"]["RegisterListing"] | null;
      /** @description Null for somebody who was not on the register */
      before:
        | ((components["schemas"]["RegisterListing"] | null) | null)
        | components["schemas"]["RegisterListing"]
        | null;
      elector: components["schemas"]["UUID"];
    };
    RegisterChangeCounts: {
      /** Format: int32 */
      attained: number;
      /** Format: int32 */
      attainer: number;
      /**
       * Format: int32
       * @description Doors that lie in another polling district
       */
      doorsRedistricted: number;
      /**
       * Format: int32
       * @description Doors whose address is written another way
       */
      doorsRewritten: number;
      /** Format: int32 */
      edition: number;
      /** Format: int32 */
      gone: number;
      /** Format: int32 */
      moved: number;
      /** Format: int32 */
      new: number;
      /** Format: int32 */
      newlyPostal: number;
      /** Format: int32 */
      renamed: number;
      /** Format: int32 */
      renumbered: number;
      /**
       * Format: int32
       * @description The edition that is compared with
       */
      since: number;
    };
    /** @enum {string} */
    RegisterChangeKind:
      | "new"
      | "gone"
      | "moved"
      | "renamed"
      | "renumbered"
      | "newly_postal"
      | "attainer"
      | "attained";
    /** @enum {string} */
    RegisterColumn:
      | "district"
      | "number"
      | "number_suffix"
      | "marker"
      | "date"
      | "name"
      | "full_name"
      | "surname"
      | "forename"
      | "middle_name"
      | "suffix"
      | "status"
      | "postcode"
      | "ward"
      | "elector_id"
      | "uprn"
      | "latitude"
      | "longitude"
      | "opt_out"
      | "sub_house"
      | "house"
      | "street"
      | "house_number"
      | "house_prefix"
      | "created_month"
      | "changed_month"
      | "deleted_month"
      | "register_month"
      | "address"
      | "absent_type"
      | "until"
      | "since"
      | "ballot_address"
      | "proxy_name"
      | "proxy_address"
      | "voted";
    /** @description What an edition says of a door */
    RegisterDoor: {
      address: string[];
      district: string;
      postcode: string | null;
    };
    RegisterDoorChange: {
      after: components["schemas"]["RegisterDoor"];
      before: components["schemas"]["RegisterDoor"];
      /**
       * Format: int32
       * @description How many people are on the register there now
       */
      electors: number;
      property: components["schemas"]["UUID"];
    };
    /** @enum {string} */
    RegisterDoorChangeKind: "rewritten" | "redistricted";
    RegisterDoubt: {
      id: components["schemas"]["UUID"];
      /** @description The import that brought the one who is new */
      importId: components["schemas"]["UUID"];
      /** @description Who is on it now */
      now: components["schemas"]["RegisterDoubtEntry"];
      reason: components["schemas"]["RegisterDoubtReason"];
      state: components["schemas"]["RegisterDoubtState"];
      /** @description Who was on the register before */
      was: components["schemas"]["RegisterDoubtEntry"];
    };
    RegisterDoubtAnswer: {
      /** @description same or different */
      verdict: components["schemas"]["RegisterDoubtState"];
    };
    RegisterDoubtEntry: {
      address: string[];
      attainment:
        | ((string | components["schemas"]["LocalDate"] | null) | null)
        | components["schemas"]["LocalDate"]
        | null;
      district: string;
      forename: string;
      id: components["schemas"]["UUID"];
      marker: string;
      /** Format: int32 */
      number: number;
      postcode: string | null;
      /** @description Not on the register as it stands */
      removed: boolean;
      /**
       * Format: int32
       * @description How many returns there are about this elector
       */
      returns: number;
      /** Format: int32 */
      suffix: number;
      surname: string;
    };
    /** @enum {string} */
    RegisterDoubtReason:
      | "officer_id"
      | "number"
      | "door"
      | "postcode"
      | "elsewhere"
      | "added_and_deleted";
    /** @enum {string} */
    RegisterDoubtState: "open" | "same" | "different";
    RegisterEvent: {
      at: components["schemas"]["Instant"];
      /** @description Name of the person, or of the file */
      by: string | null;
      /** @description What it said; for `absent` and `attainment` as in an elector */
      from: string | null;
      /** @description Whether it holds still, so that it can be taken back */
      holds: boolean;
      /** @description The import, the amendment or the decision */
      id:
        | ((string | components["schemas"]["UUID"] | null) | null)
        | components["schemas"]["UUID"]
        | null;
      kind: components["schemas"]["RegisterEventKind"];
      to: string | null;
      /** @description What changed; null where all of the entry did */
      what:
        | ((string | components["schemas"]["RegisterEventWhat"] | null) | null)
        | components["schemas"]["RegisterEventWhat"]
        | null;
    };
    /** @enum {string} */
    RegisterEventKind:
      | "imported"
      | "changed"
      | "gone"
      | "back"
      | "added_by_hand"
      | "amended"
      | "merged"
      | "kept_apart";
    /** @enum {string} */
    RegisterEventWhat:
      | "number"
      | "surname"
      | "forename"
      | "marker"
      | "attainment"
      | "property"
      | "address"
      | "absent";
    RegisterImport: {
      /** Format: int32 */
      created: number;
      createdAt: components["schemas"]["Instant"];
      /** @description comma, tab, semicolon or pipe */
      delimiter: string;
      /**
       * Format: int32
       * @description Pairs that wait for a person to say whether they are the same
       */
      doubts: number;
      /**
       * Format: int32
       * @description Counts the imports that stand in the register, in the order in which they took effect
       */
      edition: number | null;
      encoding: string;
      filename: string;
      finishedAt: components["schemas"]["Instant"];
      /** @description The titles of the columns, where they have to be mapped */
      header: string[];
      id: components["schemas"]["UUID"];
      kind: components["schemas"]["ImportKind"];
      /** @description xpress_13, xpress_14, xpress_update, halarose_old, halarose_new, idox, mapped, absent_voters or marked_register */
      layout: string;
      /** @description The file is one of several: electors of districts that it does not have stay */
      part: boolean;
      poll: components["schemas"]["RegisterImportPoll"];
      problem: components["schemas"]["RegisterImportFailure"];
      /**
       * Format: double
       * @description 0 to 1
       */
      progress: number;
      /** @description When the officer published it, as given with the file */
      published: components["schemas"]["LocalDate"];
      /**
       * Format: double
       * @description Rows a second, while it runs
       */
      rate: number;
      /** @description The first day of the month whose changes the register holds with this import, if known */
      registerMonth:
        | ((string | components["schemas"]["LocalDate"] | null) | null)
        | components["schemas"]["LocalDate"]
        | null;
      rejectReasons: components["schemas"]["RegisterRejectReason"][];
      /** Format: int32 */
      rejected: number;
      /** Format: int32 */
      removed: number;
      /** Format: int32 */
      rowsRead: number;
      /**
       * Format: int64
       * @description While it runs, an estimate
       */
      secondsLeft: number;
      startedAt: components["schemas"]["Instant"];
      status: components["schemas"]["ImportStatus"];
      /** Format: int32 */
      unchanged: number;
      undoneAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      /** Format: int32 */
      updated: number;
      /** @description What is odd about rows that were taken all the same */
      warnings: components["schemas"]["Warning"][];
    };
    RegisterImportFailure: {
      code: string;
      detail: string;
      title: string;
    };
    RegisterImportMapping: {
      absent?: components["schemas"]["Absent"];
      columns: components["schemas"]["RegisterColumn"][];
      header?: boolean;
      poll?: components["schemas"]["RegisterImportPoll"];
    };
    RegisterImportPoll: {
      date: components["schemas"]["LocalDate"];
      type: components["schemas"]["ElectionType"];
    };
    RegisterImportPreview: {
      columns: components["schemas"]["RegisterColumn"][];
      fields: components["schemas"]["RegisterColumn"][];
      header: boolean;
      poll: components["schemas"]["RegisterImportPoll"];
      /** @description The first rows, at most twenty */
      rows: string[][];
      titles: string[];
    };
    /** @description What an edition says of an elector */
    RegisterListing: {
      absent: components["schemas"]["Absent"];
      address: string[];
      attainment:
        | ((string | components["schemas"]["LocalDate"] | null) | null)
        | components["schemas"]["LocalDate"]
        | null;
      district: string;
      forename: string;
      /** Format: int32 */
      number: number;
      postcode: string | null;
      /** Format: int32 */
      suffix: number;
      surname: string;
    };
    RegisterRejectReason: {
      /** Format: int32 */
      count: number;
      reason: string;
    };
    RegistrationCase: {
      changedAt: components["schemas"]["Instant"];
      createdAt: components["schemas"]["Instant"];
      /** @description The earliest that applies to what is missing */
      due: components["schemas"]["RegistrationDue"] | null;
      elector: components["schemas"]["UUID"] | null;
      email: string | null;
      id: components["schemas"]["UUID"];
      name: string;
      needs: components["schemas"]["Need"][];
      noFixedAddress: boolean;
      phone: string | null;
      place: string | null;
      state: components["schemas"]["CaseState"];
      volunteer: components["schemas"]["UUID"] | null;
      /** @description Name of who looks after it */
      volunteerName: string | null;
    };
    RegistrationCaseWithNotes: {
      changedAt: components["schemas"]["Instant"];
      createdAt: components["schemas"]["Instant"];
      /** @description The earliest that applies to what is missing */
      due:
        | ((components["schemas"]["RegistrationDue"] | null) | null)
        | components["schemas"]["RegistrationDue"]
        | null;
      elector: components["schemas"]["UUID"] | null;
      email: string | null;
      id: components["schemas"]["UUID"];
      name: string;
      needs: components["schemas"]["Need"][];
      noFixedAddress: boolean;
      /** @description Oldest first */
      notes: components["schemas"]["RegistrationNote"][];
      phone: string | null;
      place: string | null;
      state: components["schemas"]["CaseState"];
      volunteer: components["schemas"]["UUID"] | null;
      /** @description Name of who looks after it */
      volunteerName: string | null;
    };
    RegistrationDue: {
      at: components["schemas"]["OffsetDateTime"];
      /** @description As in the timetable */
      code: string;
      past: boolean;
    };
    RegistrationNote: {
      at: components["schemas"]["Instant"];
      by: string | null;
      id: components["schemas"]["UUID"];
      /** @description The voter may read this */
      text: string;
    };
    /** @enum {string} */
    RequestKind: "subject_access" | "objection" | "erasure";
    Result: {
      /** @description What to learn from the difference, in words */
      lessons: string[];
      recordedAt: components["schemas"]["Instant"];
      seat: components["schemas"]["ResultPart"];
      /** @description By name */
      wards: components["schemas"]["ResultPart"][];
    };
    ResultCode: {
      letter: string;
      offered?: boolean;
      result: components["schemas"]["CanvassResult"];
      word?: string | null;
    };
    ResultPart: {
      /**
       * Format: double
       * @description Share less the one that was forecast: above 0 it went better
       */
      difference: number;
      forecastShare: components["schemas"]["ForecastBounds"];
      forecastVotes: components["schemas"]["ForecastBounds"];
      /** Format: double */
      share: number;
      /**
       * Format: int32
       * @description For all candidates
       */
      valid: number;
      /** Format: int32 */
      votes: number;
      /** @description Null of the whole seat */
      ward: string | null;
      /** @description The share is within the interval that was forecast */
      within: boolean;
    };
    Retention: {
      certificates: components["schemas"]["DestructionCertificate"][];
      items: components["schemas"]["RetentionItem"][];
      pollDate: components["schemas"]["LocalDate"];
    };
    RetentionItem: {
      /** @description Its time is over, and there is some of it */
      due: boolean;
      kind: components["schemas"]["Keeping"];
      /**
       * Format: int32
       * @description After the poll
       */
      months: number;
      /** Format: int64 */
      rows: number;
      tables: components["schemas"]["RetentionTable"][];
      title: string;
      /** @description The last day on which it is needed */
      until: components["schemas"]["LocalDate"];
    };
    RetentionPeriod: {
      /** Format: int32 */
      months: number;
    };
    RetentionTable: {
      /** Format: int64 */
      rows: number;
      table: string;
      title: string;
    };
    /** @description Which fields there are depends on the type */
    Return: {
      /** @description lift */
      accessible?: boolean;
      /** @description When it happened, by the sender's clock. More than a day ahead of the server's clock, it counts as made at the start of the day on which it came */
      at: components["schemas"]["OffsetDateTime"];
      /** @description canvass, knock_up: when they asked to be called on again */
      callBackAt?: components["schemas"]["OffsetDateTime"];
      /** @description canvass: who spoke with them, where that was noted in another system */
      canvasser?: string;
      /** @description canvass; doorstep if left out */
      channel?: components["schemas"]["Channel"];
      /** @description teller_shift: the open shift that this one replaces */
      closes?: components["schemas"]["UUID"];
      /** @description canvass: the campaign's own code that the intention was chosen by */
      code?: string;
      /**
       * Format: int32
       * @description The version of the campaign's codes under which this was recorded
       */
      codes?: number;
      /** @description Without intention=yes a campaign that an independent answers for drops intention, code, rival and likelihood */
      consent?: components["schemas"]["Consent"];
      /**
       * Format: int32
       * @description station_count: ballot papers issued so far
       */
      count?: number;
      /** @description teller_shift, station_count: codes */
      districts?: string[];
      /** @description lift: a driver's id, or a name */
      driver?: string;
      /** @description canvass, told, knock_up, postal_returned, lift */
      elector?: components["schemas"]["ElectorReference"];
      flags?: components["schemas"]["Flag"][];
      /** @description teller_shift */
      from?: components["schemas"]["OffsetDateTime"];
      /** @description Made by who sends it (UUID version 7), so that it can be sent twice */
      id: components["schemas"]["UUID"];
      /**
       * Format: int32
       * @description canvass: 1 (definite promise) to 5 (against)
       */
      intention?: number;
      issues?: string[];
      /** @description BCP 47 */
      language?: string;
      /**
       * Format: int32
       * @description canvass: of voting at all
       */
      likelihood?: number;
      /** @description canvass: in place of `elector`, somebody met in the street, at an event, or at a door whose list does not have them. Always accepted; the office finds out who it was */
      met?: components["schemas"]["MetPerson"];
      /** @description The elector may ask to read them */
      notes?: string;
      /** @description lift: for the driver */
      phone?: string;
      /** @description lift: where, if not at home */
      pickUp?: string;
      /** @description canvass: in place of `elector`, for everybody at this door; delivered: the door */
      property?: components["schemas"]["UUID"];
      /** @description canvass, knock_up: for the office to answer */
      question?: string;
      /**
       * Format: int32
       * @description teller_shift: people who passed without giving a number
       */
      refused?: number;
      /** @description canvass: spoke, not_in, call_back, refused, moved, deceased, no_access, language, ineligible, do_not_contact. knock_up: voted, will_vote, not_in, wont_vote, needs_lift, moved, against, do_not_return */
      result?: string;
      /** @description undo: the id of what is taken back */
      return?: components["schemas"]["UUID"];
      /** @description canvass: to whom they lean otherwise */
      rival?: string;
      /**
       * Format: int32
       * @description knock_up
       */
      round?: number;
      /**
       * Format: int32
       * @description lift
       */
      seats?: number;
      /** @description lift */
      state?: components["schemas"]["LiftState"];
      /** @description told, teller_shift, station_count */
      station?: components["schemas"]["UUID"];
      /** @description teller_shift; null while on duty */
      to?:
        | ((string | components["schemas"]["OffsetDateTime"] | null) | null)
        | components["schemas"]["OffsetDateTime"]
        | null;
      type: components["schemas"]["ReturnType"];
      /** @description knock_up, of will_vote: when they said that they would */
      votingAt?: components["schemas"]["OffsetDateTime"];
      /** @description lift: when they want to be fetched */
      wantedAt?: components["schemas"]["OffsetDateTime"];
    };
    /** @enum {string} */
    ReturnType:
      | "canvass"
      | "told"
      | "teller_shift"
      | "station_count"
      | "knock_up"
      | "postal_returned"
      | "delivered"
      | "lift"
      | "undo";
    RightToVote: {
      answer: components["schemas"]["Eligible"];
      /** @description What it follows from: for each letter of the marker, for the age, and what is in doubt */
      grounds: components["schemas"]["GroundOfRightToVote"][];
    };
    /** @enum {string} */
    Role:
      | "agent"
      | "data_officer"
      | "organiser"
      | "observer"
      | "polling_agent"
      | "board_runner"
      | "canvasser"
      | "teller"
      | "driver"
      | "room";
    RoomCopies: {
      items: components["schemas"]["RoomCopy"][];
    };
    RoomCopy: {
      endedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      endsAt: components["schemas"]["Instant"];
      heardAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      id: components["schemas"]["UUID"];
      madeAt: components["schemas"]["Instant"];
      room: components["schemas"]["UUID"];
      /** Format: int32 */
      waiting: number;
    };
    RoomFigures: {
      /** Format: int32 */
      delayedLifts: number;
      /** Format: int32 */
      due: number;
      /** Format: int32 */
      keyed: number;
      /** Format: int32 */
      later: number;
      /** Format: int32 */
      lifts: number;
      /** Format: int32 */
      sheetsOut: number;
      /** Format: int32 */
      sheetsOverdue: number;
      /** Format: int32 */
      told: number;
      /** Format: int32 */
      voted: number;
    };
    RoomMessage: {
      id: components["schemas"]["UUID"];
      readBy: components["schemas"]["RoomMessageReceipt"][];
      room: components["schemas"]["UUID"] | null;
      sentAt: components["schemas"]["Instant"];
      sentBy: string | null;
      text: string;
    };
    RoomMessageReceipt: {
      at: components["schemas"]["Instant"];
      by: string | null;
      room: components["schemas"]["UUID"];
    };
    RoomNow: {
      address: string | null;
      districts: string[];
      figures: components["schemas"]["RoomFigures"];
      id: components["schemas"]["UUID"];
      knockUp: components["schemas"]["KnockUpDistrict"][];
      name: string;
      onDuty: components["schemas"]["RoomOnDuty"][];
      phone: string | null;
      report: components["schemas"]["RoomReport"] | null;
      teams: components["schemas"]["RoomTeam"][];
      /** Format: int32 */
      unread: number;
    };
    RoomOnDuty: {
      name: string;
      phone: string | null;
      until: components["schemas"]["Instant"];
    };
    RoomPart: {
      tables: components["schemas"]["RoomPartTable"][];
    };
    RoomPartTable: {
      columns: string[];
      name: string;
      rows: string[][];
    };
    RoomPhone: {
      expiresAt: components["schemas"]["Instant"];
      id: components["schemas"]["UUID"];
      invitation: components["schemas"]["UUID"];
      joinedAt: components["schemas"]["Instant"];
      name: string;
    };
    RoomReport: {
      /** Format: int32 */
      cars: number | null;
      inCharge: string | null;
      note: string | null;
      /** Format: int32 */
      people: number | null;
      reportedAt: components["schemas"]["Instant"];
      reportedBy: string | null;
      runnerAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      secondNetwork: string | null;
    };
    RoomTeam: {
      district: string;
      name: string;
      task: string;
      until: components["schemas"]["Instant"];
    };
    RoomsNow: {
      asOf: components["schemas"]["Instant"];
      items: components["schemas"]["RoomNow"][];
    };
    SecondFactorCode: {
      code: string;
    };
    /** @description Shown this once; in use when a first code was right */
    SecondFactorSecret: {
      /** @description What the QR code says */
      address: string;
      /** @description The QR code, as SVG */
      qr: string;
      /** @description To type in, in base 32 */
      secret: string;
    };
    SecondFactorState: {
      /**
       * Format: int32
       * @description How many have not been used yet
       */
      recoveryCodes: number;
      /** @description Since when; null without one */
      since:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
    };
    SelfTest: {
      device: components["schemas"]["UUID"];
      failed: components["schemas"]["Check"][];
      joinedAt: components["schemas"]["Instant"];
      name: string;
      ready: boolean;
      role: components["schemas"]["Role"];
      skipped: components["schemas"]["Check"][];
      triedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
    };
    SelfTestResult: {
      check: components["schemas"]["Check"];
      outcome: components["schemas"]["Outcome"];
    };
    SelfTests: {
      items: components["schemas"]["SelfTest"][];
    };
    Sheet: {
      askConsent: boolean;
      code: string;
      codes: components["schemas"]["CodeBook"];
      district: string;
      history: components["schemas"]["SheetOut"][];
      kind: components["schemas"]["SheetKind"];
      name: string;
      out: components["schemas"]["SheetOut"] | null;
      printedAt: components["schemas"]["Instant"];
      rows: components["schemas"]["SheetRow"][];
      walk: components["schemas"]["UUID"] | null;
    };
    SheetDue: {
      dueAt: components["schemas"]["Instant"];
    };
    /** @enum {string} */
    SheetKind: "canvass" | "knock_up" | "postal" | "leaflet" | "teller_pad";
    SheetOut: {
      code: string;
      district: string;
      dueAt: components["schemas"]["Instant"];
      /** Format: int32 */
      electors: number;
      endedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      id: components["schemas"]["UUID"];
      /** Format: int32 */
      keyed: number;
      kind: components["schemas"]["SheetKind"];
      name: string;
      note: string | null;
      outAt: components["schemas"]["Instant"];
      outcome: components["schemas"]["SheetOutcome"] | null;
      overdue: boolean;
      phone: string;
      phoneChecked: boolean;
      takenBy: string;
      walk: components["schemas"]["UUID"] | null;
    };
    /** @enum {string} */
    SheetOutcome: "in" | "lost";
    SheetReckoning: {
      day: components["schemas"]["LocalDate"];
      /** Format: int32 */
      electors: number;
      /** Format: int32 */
      in: number;
      /** Format: int32 */
      keyed: number;
      kind: components["schemas"]["SheetKind"];
      /** Format: int32 */
      left: number;
      /** Format: int32 */
      lost: number;
      /** Format: int32 */
      out: number;
      /** Format: int32 */
      overdue: number;
      session: string;
      /** Format: int32 */
      sheets: number;
    };
    SheetRow: {
      address: string;
      elector: components["schemas"]["UUID"];
      /** Format: int32 */
      intention: number | null;
      keyed: boolean;
      lastKnock: string | null;
      lastResult: components["schemas"]["CanvassResult"] | null;
      name: string;
      /** Format: int32 */
      number: number;
      /** Format: int32 */
      position: number;
      /** Format: int32 */
      suffix: number;
      voted: boolean;
    };
    /** @enum {string} */
    SheetWhere: "out" | "overdue" | "ended" | "lost";
    Shift: {
      committeeRoom: components["schemas"]["UUID"];
      from: components["schemas"]["Instant"];
      id: components["schemas"]["UUID"];
      role: components["schemas"]["Duty"];
      station: components["schemas"]["UUID"];
      to: components["schemas"]["Instant"];
      volunteer: components["schemas"]["UUID"];
    };
    /** @enum {string} */
    SideOfStreet: "odd" | "even" | "named";
    SignInTried: {
      account: components["schemas"]["UUID"];
      name: string;
      /** @description Has still to choose a password of their own */
      passwordDue: boolean;
      roles: components["schemas"]["Role"][];
      /** @description The latest in a browser; null for never */
      signedInAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
    };
    SignedOut: {
      signOutAt: string;
    };
    SigningIn: {
      note?: string;
    };
    SigningOut: {
      dueAt: components["schemas"]["Instant"];
      phone: string;
      /** @description Somebody rang the number and it answered; no if left out */
      phoneChecked?: boolean;
      takenBy: string;
    };
    SpokenLanguage: {
      /** Format: int32 */
      electors: number;
      language: string;
    };
    StaffRole: {
      account: components["schemas"]["UUID"];
      /** @description Given at the sign-in provider, and ended there */
      fromProvider: boolean;
      grantedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      /** @description The user name of who gave it */
      grantedBy: string | null;
      name: string;
      role: components["schemas"]["Role"];
      /** @description Has set a second factor up here */
      secondFactor: boolean;
      /** @description Null for as long as the campaign goes on */
      until:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      username: string;
    };
    StaffRules: {
      /** @description Keeps out whoever has proved none at sign-in; the provider's to ask where staff sign in at one */
      secondFactor: boolean;
    };
    Start: {
      /** @description Null if no demo campaign is wanted */
      demo: components["schemas"]["DemoState"];
      /** @description How staff sign in: accounts or oidc */
      signIn: string;
    };
    /** @enum {string} */
    State: "making" | "ready" | "failed";
    Station: {
      address: string;
      districts: string[];
      id: components["schemas"]["UUID"];
      name: string;
      postcode: string;
    };
    StationFileReport: {
      districts: components["schemas"]["StationOfDistrict"][];
      /** Format: int32 */
      found: number;
      /** Format: int32 */
      rowsRead: number;
      /** Format: int32 */
      stations: number;
    };
    StationOfDistrict: {
      code: string;
      /** Format: int32 */
      others: number;
      /** Format: int32 */
      properties: number;
      station: string;
    };
    /** @enum {string} */
    Step: "register" | "canvass" | "polling_day";
    StreetOfDistrict: {
      district: string;
      street: string;
    };
    SubjectAccess: {
      address: string[];
      campaign: string;
      candidate: string;
      controller: components["schemas"]["Controller"];
      made: string;
      madeAt: components["schemas"]["Instant"];
      madeBy: string;
      name: string;
      sections: components["schemas"]["HeldSection"][];
    };
    /** @description A number with a suffix, as 57/1; `mark` as in a run */
    SuffixedNumber: {
      mark: string;
      /** Format: int32 */
      number: number;
      /** Format: int32 */
      suffix: number;
    };
    SupportForm: {
      campaign: string;
      candidate: string;
      controller: components["schemas"]["Controller"];
      privacyNotice: string;
      welcome: string | null;
    };
    SupportPage: {
      imprint: string;
      /** @description Null while it is closed */
      openedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      privacyNotice: string;
      url: string;
      welcome: string | null;
    };
    Supporter: {
      address?: string | null;
      /** @description "The campaign may keep that I support it": nothing is kept without it */
      consent?: boolean;
      email?: string | null;
      flags?: components["schemas"]["Flag"][] | null;
      language?: string | null;
      /** @description Left out: no */
      mayEmail?: boolean | null;
      /** @description Left out: no */
      mayPhone?: boolean | null;
      /** @description Left out: no */
      mayText?: boolean | null;
      name: string;
      phone?: string | null;
      postcode: string;
      question?: string | null;
    };
    Targets: {
      /**
       * Format: double
       * @description Share of the electorate to be spoken with before the poll
       */
      contactRate: number;
      /**
       * Format: double
       * @description Share of the electorate that is expected to vote
       */
      turnout: number;
      /**
       * Format: double
       * @description Share of the votes with which the campaign reckons to win
       */
      voteShare: number;
    };
    /** @enum {string} */
    Task: "canvass" | "knock_up" | "telling" | "leaflet";
    /** @description The leader is one of the members */
    Team: {
      id: components["schemas"]["UUID"];
      leader: components["schemas"]["UUID"];
      members: string[];
      name: string;
    };
    TeamMove: {
      from: string;
      team: string;
      teamId: components["schemas"]["UUID"];
      to: string;
      /**
       * Format: double
       * @description Votes to be won there in the next one and a half hours, after the way
       */
      votes: number;
      /**
       * Format: double
       * @description The same where it is
       */
      votesIfItStays: number;
      why: string;
    };
    TeamPage: {
      assignments: components["schemas"]["Assignment"][];
      id: components["schemas"]["UUID"];
      /** @description Codes of the polling districts whose promises the team calls on */
      knockUpDistricts: string[];
      leader: components["schemas"]["UUID"];
      members: string[];
      name: string;
      /** @description Those the team is assigned to, and those of the districts it is assigned to */
      walks: components["schemas"]["WalkItem"][];
    };
    /** @description Of a group, the mean of its districts */
    TellingCoverage: {
      /** Format: double */
      hoursCovered: number;
      /** Format: double */
      hoursOpen: number;
    };
    /** @description No name, no address, no answer: numbers and what a teller checks */
    TellingNumbers: {
      asOf: components["schemas"]["Instant"];
      districts: components["schemas"]["NumbersOfDistrict"][];
    };
    Timetable: {
      /** @description What to check with the returning officer */
      caveats: components["schemas"]["Caveat"][];
      /** @description In order of time */
      items: components["schemas"]["Deadline"][];
      pollDate: components["schemas"]["LocalDate"];
      timeZone: string;
    };
    TpsScreened: {
      /**
       * Format: int32
       * @description Numbers here that the file tells of
       */
      marked: number;
      /**
       * Format: int32
       * @description Lines that were not understood
       */
      unread: number;
    };
    TpsScreening: {
      /**
       * Format: int32
       * @description Of them not screened within 28 days
       */
      due: number;
      latest:
        | ((string | components["schemas"]["LocalDate"] | null) | null)
        | components["schemas"]["LocalDate"]
        | null;
      /**
       * Format: int32
       * @description Of them on the list, when last looked
       */
      listed: number;
      /**
       * Format: int32
       * @description Telephone numbers of electors
       */
      numbers: number;
    };
    /** @enum {string} */
    Trouble: "code" | "over" | "set_up";
    /** Format: uuid */
    UUID: string;
    /** @enum {string} */
    Verdict: "usual" | "watch" | "unusual";
    Violation: {
      field: string;
      message: string;
    };
    /** @description phone, email and notes are null for who may not see them */
    Volunteer: {
      car: boolean;
      email: string;
      id: components["schemas"]["UUID"];
      languages: string[];
      name: string;
      notes: string;
      phone: string;
    };
    WaitingCounts: {
      /** Format: int32 */
      held: number;
      /** Format: int32 */
      met: number;
      /** Format: int32 */
      questions: number;
      /** Format: int32 */
      wishes: number;
    };
    WalkAdvice: {
      /**
       * Format: double
       * @description Chance, from 0 to 1, that an hour is worth more in no other walk of the district
       */
      best: number;
      code: string;
      /**
       * Format: int32
       * @description Promises of its doors who vote at the station and are not known to have voted
       */
      left: number;
      name: string;
      votesPerTeamHour: components["schemas"]["Estimate"];
      walk: components["schemas"]["UUID"];
      why: string;
    };
    WalkAdviceList: {
      /** @description The best first; empty while polls are shut */
      items: components["schemas"]["WalkAdvice"][];
    };
    WalkBoard: {
      done: string[];
      people: components["schemas"]["WalkBoardPerson"][];
      walk: components["schemas"]["UUID"];
    };
    WalkBoardPerson: {
      device: components["schemas"]["UUID"];
      /** Format: int32 */
      doorsDone: number;
      given: string[];
      lastAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      lastDoor: components["schemas"]["UUID"] | null;
      me: boolean;
      name: string;
      role: components["schemas"]["Role"];
    };
    /** @description Doors with somebody there of whom all of this holds */
    WalkInclude: {
      /** @description Only people of one of these groups */
      groups?: components["schemas"]["WalkTarget"][] | null;
      /** @description Only people for whom this language was noted (BCP 47) */
      language?: string | null;
      /** @description `new_on_register`: came with a file of this day or later; if left out, with any file after the first */
      newSince?:
        | ((string | components["schemas"]["LocalDate"] | null) | null)
        | components["schemas"]["LocalDate"]
        | null;
      /** @description Leaves out doors where somebody has spoken with everybody on or after this day */
      notContactedSince?:
        | ((string | components["schemas"]["LocalDate"] | null) | null)
        | components["schemas"]["LocalDate"]
        | null;
      /**
       * Format: int32
       * @description How old an `old_promise` is, in days; 28 if left out
       */
      promiseAgeDays?: number | null;
      /** @description Only these, also if they were met so lately that they rest */
      sample?: components["schemas"]["CanvasserSample"] | null;
    };
    WalkItem: {
      /** Format: int32 */
      alsoOut: number;
      closedAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      code: string;
      createdAt: components["schemas"]["Instant"];
      districts: string[];
      /** Format: int32 */
      doors: number;
      /** Format: int32 */
      doorsDone: number;
      /** Format: int32 */
      electors: number;
      holders: string[];
      id: components["schemas"]["UUID"];
      kind: components["schemas"]["WalkKind"];
      languages: components["schemas"]["SpokenLanguage"][];
      lastReturnAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      name: string;
      /** Format: int32 */
      out: number;
    };
    /** @enum {string} */
    WalkKind: "canvass" | "knock_up" | "postal" | "leaflet";
    WalkPreview: {
      /** Format: int32 */
      doors: number;
      /** Format: int32 */
      electors: number;
      leftOut: components["schemas"]["LeftOut"];
      walks: components["schemas"]["PreviewedWalk"][];
    };
    /** @enum {string} */
    WalkTarget:
      | "never_met"
      | "undecided"
      | "lapsed_promise"
      | "old_promise"
      | "postal"
      | "new_on_register";
    WalkingOrder: {
      district: string;
      kept: boolean;
      sides: components["schemas"]["OrderedSide"][];
    };
    Warning: {
      code: string;
      /** Format: int32 */
      count: number;
      /** Format: int32 */
      example: number;
    };
    Watch: {
      answeredAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      checkedAt: components["schemas"]["Instant"];
      device: components["schemas"]["UUID"];
      door: string | null;
      /** Format: int32 */
      everyMinutes: number | null;
      helpAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      helpNote: string | null;
      name: string;
      partner: string | null;
      postcode: string | null;
      state: components["schemas"]["WatchState"];
      walk: string | null;
    };
    /** @enum {string} */
    WatchState: "well" | "overdue" | "help";
    Webhook: {
      active: boolean;
      events: components["schemas"]["WebhookEvent"][];
      id: components["schemas"]["UUID"];
      madeAt: components["schemas"]["Instant"];
      name: string;
      url: string;
    };
    WebhookDelivery: {
      /** Format: int32 */
      attempts: number;
      /** @description What is sent, as JSON */
      body: string;
      event: components["schemas"]["WebhookEvent"];
      id: components["schemas"]["UUID"];
      lastAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      lastError: string | null;
      /** Format: int32 */
      lastStatus: number | null;
      madeAt: components["schemas"]["Instant"];
      nextAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
      state: components["schemas"]["WebhookDeliveryState"];
    };
    /** @enum {string} */
    WebhookDeliveryState: "pending" | "delivered" | "dead";
    /** @enum {string} */
    WebhookEvent:
      | "answers_recorded"
      | "register_changed"
      | "person_objected"
      | "person_erased"
      | "test";
    WebhookSecret: {
      /** @description Shown this once. The header Committee-Room-Signature is t=<seconds since 1970>,v1=<hex>, where v1 is HMAC-SHA-256 of <t>.<body> under it */
      secret: string;
      webhook: components["schemas"]["Webhook"];
    };
    WellNow: {
      /** @description The last door */
      door?:
        | ((string | components["schemas"]["UUID"] | null) | null)
        | components["schemas"]["UUID"]
        | null;
      /**
       * Format: int32
       * @description How often they want to be asked; null for never
       */
      everyMinutes?: number | null;
      /** @description With whom they are out */
      partner?: string | null;
      walk?: components["schemas"]["UUID"] | null;
    };
    Wish: {
      asker: components["schemas"]["Asker"] | null;
      at: components["schemas"]["Instant"];
      consent: string[];
      flag: components["schemas"]["Flag"];
      id: components["schemas"]["UUID"];
      language: string | null;
      name: string;
      notes: string | null;
      place: string;
      reach: string[];
      settledAt:
        | ((string | components["schemas"]["Instant"] | null) | null)
        | components["schemas"]["Instant"]
        | null;
    };
    WishCount: {
      flag: components["schemas"]["Flag"];
      /** Format: int32 */
      open: number;
      /** Format: int32 */
      settled: number;
    };
    WishSettled: {
      /** @description False opens it again */
      settled: boolean;
    };
    /** @enum {string} */
    WishState: "open" | "settled";
    /** @enum {string} */
    Work: "knock" | "phone" | "lift" | "tell";
    WorkWorth: {
      district: string;
      votesPerHour: components["schemas"]["Estimate"];
      why: string;
      work: components["schemas"]["Work"];
    };
    /** @enum {string} */
    YesNo: "yes" | "no";
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  AccountResource_renew: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LostSignIn"];
      };
    };
    responses: {
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description One's own is not made anew like that */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no built-in account of this name */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CalendarResource_timetable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description RFC 5545 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/calendar;charset=utf-8": string;
        };
      };
      /** @description There is no such address, or it has ended */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CampaignResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView"];
        };
      };
    };
  };
  CampaignResource_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewCampaign"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignItem"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The slug is taken */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CampaignResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Campaign"];
        };
      };
    };
  };
  CampaignResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignChange"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignItem"];
        };
      };
    };
  };
  AddedElectorResource_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewElector"];
      };
    };
    responses: {
      /** @description Added */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AddedElectorResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Not on the register any more */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Nobody like this was added by hand */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AnswerImportResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageAnswerImport"];
        };
      };
    };
  };
  AnswerImportResource_take: {
    parameters: {
      query?: {
        filename?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/octet-stream": string;
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        "multipart/form-data": {
          /** Format: binary */
          file?: string;
        };
        "text/csv": string;
        "text/plain": string;
        "text/tab-separated-values": string;
      };
    };
    responses: {
      /** @description Waits for its columns to be named */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AnswerImportResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AnswerImport"];
        };
      };
    };
  };
  AnswerImportResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AnswerImportResource_map: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AnswerImportMapping"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AnswerCodeFound"][];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AnswerImportResource_preview: {
    parameters: {
      query?: {
        header?: boolean;
      };
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AnswerImportPreview"];
        };
      };
    };
  };
  AnswerImportResource_rejects: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CSV */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
        };
      };
    };
  };
  AnswerImportResource_run: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AnswerCodes"];
      };
    };
    responses: {
      /** @description Under way */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Its columns have not been named, or it is under way or done */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AnswerImportResource_takeBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Nothing has come of it, or it was taken back */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ApiTokenResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView10"];
        };
      };
    };
  };
  ApiTokenResource_make: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewApiToken"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MadeApiToken"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ApiTokenResource_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ended */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AssignmentResource_list: {
    parameters: {
      query?: {
        after?: string;
        district?: string;
        limit?: number;
        team?: components["schemas"]["UUID"];
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageAssignmentView"];
        };
      };
    };
  };
  AssignmentResource_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewAssignment"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AssignmentResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Assignment"];
        };
      };
    };
  };
  AssignmentResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AssignmentResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectNode"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Assignment"];
        };
      };
    };
  };
  AuditResource_list: {
    parameters: {
      query?: {
        after?: string;
        /** @description Id of an account or a phone */
        caller?: components["schemas"]["UUID"];
        from?: string;
        kind?: components["schemas"]["AuditKind"];
        limit?: number;
        /** @description In what was done, what was asked for, and by whom */
        q?: string;
        /** @description Id of an elector, a walk, a volunteer … */
        subject?: components["schemas"]["UUID"];
        to?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView16"];
        };
      };
    };
  };
  AuditResource_export: {
    parameters: {
      query?: {
        /** @description Id of an account or a phone */
        caller?: components["schemas"]["UUID"];
        /** @description csv if left out */
        format?: "csv" | "jsonl";
        from?: string;
        kind?: components["schemas"]["AuditKind"];
        /** @description In what was done, what was asked for, and by whom */
        q?: string;
        /** @description Id of an elector, a walk, a volunteer … */
        subject?: components["schemas"]["UUID"];
        to?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/jsonl": string;
          "text/csv": string;
        };
      };
    };
  };
  AuditResource_verify: {
    parameters: {
      query?: {
        /** @description A head that was written down, or its first 8 digits or more */
        head?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditVerification"];
        };
      };
    };
  };
  BoundaryResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BoundaryCollection"];
        };
      };
    };
  };
  BoundaryResource_replace: {
    parameters: {
      query?: {
        /** @description The property that says which place a feature is; found out if left out */
        property?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/geo+json": Record<string, never>;
      };
    };
    responses: {
      /** @description What was made of the file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BoundaryReport"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Larger than 16 MiB */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The file holds no boundaries of this campaign; all stays as it is */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  BoundaryResource_remove: {
    parameters: {
      query?: {
        kind?: components["schemas"]["BoundaryKind"];
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CalendarFeedResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CalendarFeed"];
        };
      };
    };
  };
  CalendarFeedResource_make: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NewCalendarFeed"];
        };
      };
    };
  };
  CalendarFeedResource_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is none now */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CanaryResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView6"];
        };
      };
    };
  };
  CanaryResource_place: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewCanary"];
      };
    };
    responses: {
      /** @description Placed */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Canary"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There are 50 already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CanaryResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CanvassRulesResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CanvassRules"];
        };
      };
    };
  };
  CanvassRulesResource_put: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CanvassRules"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CanvassRules"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CentreResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Centre"];
        };
      };
    };
  };
  ChangeResource_listen: {
    parameters: {
      query?: never;
      header?: {
        "Last-Event-ID"?: string;
      };
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stream; it has no end of its own */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": components["schemas"]["Change"];
        };
      };
    };
  };
  CodeResource_current: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CodeBook"];
        };
      };
    };
  };
  CodeResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CodeBook"];
      };
    };
    responses: {
      /** @description The codes from now on */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CodeBook"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Somebody else has changed them since */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CodeResource_version: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: number;
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CodeBook"];
        };
      };
    };
  };
  CommitteeRoomResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView18"];
        };
      };
    };
  };
  CommitteeRoomResource_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewCommitteeRoom"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CommitteeRoomResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CommitteeRoom"];
        };
      };
    };
  };
  CommitteeRoomResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The room has a shift to come */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  CommitteeRoomResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectNode"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CommitteeRoom"];
        };
      };
    };
  };
  RoomCopyResource_make: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The code to start it with */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NewRoomCopy"];
        };
      };
    };
  };
  ContactListResource_export: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        channel: components["schemas"]["ConsentChannel"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CSV */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
        };
      };
    };
  };
  DashboardResource_get: {
    parameters: {
      query?: {
        /** @description Now, if left out. Another time, with an offset, replays the day from the returns made up to then, on the register of now */
        asOf?: unknown;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The dashboard */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Dashboard"];
        };
      };
      /** @description asOf is not a time, or lies ahead */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MomentResource_list: {
    parameters: {
      query?: {
        /** @description Minutes from one moment to the next */
        every?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView2"];
        };
      };
    };
  };
  DashboardResource_listen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stream; it has no end of its own */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": components["schemas"]["Dashboard"];
        };
      };
    };
  };
  WalkAdviceResource_list: {
    parameters: {
      query: {
        district: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WalkAdviceList"];
        };
      };
    };
  };
  DeviceResource_list: {
    parameters: {
      query?: {
        after?: string;
        /** @description Only those that joined with it */
        invitation?: components["schemas"]["UUID"];
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView11"];
        };
      };
    };
  };
  DeviceResource_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ended */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DoorCoordinateResource_places: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DoorPlaces"];
        };
      };
    };
  };
  DoorCoordinateResource_take: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/octet-stream": string;
        "application/zip": string;
        "text/csv": string;
        "text/plain": string;
      };
    };
    responses: {
      /** @description How many doors are located now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DoorCoordinates"];
        };
      };
      /** @description The file holds no coordinates by UPRN */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DoorWarningResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageWarning"];
        };
      };
    };
  };
  DoorWarningResource_put: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        door: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewDoorWarning"];
      };
    };
    responses: {
      /** @description Kept, in place of an earlier one */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DoorWarningResource_delete: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        door: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DoorWordsResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageDoorWords"];
        };
      };
    };
  };
  DoorWordsResource_put: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        language: string;
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewDoorWords"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DoorWords"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DrillResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LatestDrill"];
        };
      };
    };
  };
  DrillResource_start: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewDrill"];
      };
    };
    responses: {
      /** @description Begun */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description One is being played, or this campaign is a drill itself */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DrillResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is none */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DriverResource_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewDriver"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DriverResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewDriver"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Driver"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DriverResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The driver has passengers, or has joined with a phone */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ElectorResource_list: {
    parameters: {
      query?: {
        after?: string;
        district?: string;
        limit?: number;
        number?: number;
        /** @description A whole one, with or without its space */
        postcode?: string;
        /** @description How the surname or the first forename begins, in any case */
        q?: string;
        /** @description promised: latest intention 1, may vote, has not moved or died; undecided: latest intention 2, 3 or 4; against: 5 */
        status?: components["schemas"]["Known"];
        suffix?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView8"];
        };
      };
    };
  };
  ElectorResource_find: {
    parameters: {
      query: {
        limit?: number;
        /** @example 12 Ash Road */
        q: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageFoundView"];
        };
      };
    };
  };
  ElectorResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ElectorWithHistory"];
        };
      };
    };
  };
  ContactResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ElectorContacts"];
        };
      };
    };
  };
  ContactResource_put: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewElectorContacts"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ElectorContacts"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ListingResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListingWithHistory"];
        };
      };
    };
  };
  ListingResource_amend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectNode"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListingWithHistory"];
        };
      };
    };
  };
  ListingResource_takeBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        amendment: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken back */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such correction that holds */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ExportResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView4"];
        };
      };
    };
  };
  ExportResource_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewExport"];
      };
    };
    responses: {
      /** @description Being made; ask at Location until it is ready */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Export"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There are ten already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ExportResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Export"];
        };
      };
    };
  };
  ExportResource_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ExportResource_export: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The archive */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/zip": string;
        };
      };
      /** @description Not ready yet */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Its time is over, or it was not made */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ForecastResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Forecast"];
        };
      };
    };
  };
  InvitationResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView12"];
        };
      };
    };
  };
  InvitationResource_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewInvitation"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Invitation"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  InvitationResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Invitation"];
        };
      };
    };
  };
  InvitationResource_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ended */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  InvitationResource_qr: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/svg+xml": string;
        };
      };
    };
  };
  KnockUpListResource_districts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KnockUpDistricts"];
        };
      };
    };
  };
  PackResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageReady"];
        };
      };
    };
  };
  PackResource_make: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PackResource_print: {
    parameters: {
      query?: {
        /** @description The district's code; all districts if left out */
        district?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sheets */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      /** @description None is ready */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PackResource_zip: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The files */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/zip": string;
        };
      };
      /** @description None is ready */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  KnockUpListResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KnockUpList"];
        };
      };
      /** @description No such polling district */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  KnockUpListResource_settings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KnockUpRules"];
        };
      };
    };
  };
  KnockUpListResource_set: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["KnockUpSettings"];
      };
    };
    responses: {
      /** @description As they are now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["KnockUpRules"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  LiftResource_board: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LiftBoard"];
        };
      };
    };
  };
  LiftResource_mine: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LiftBoard"];
        };
      };
    };
  };
  MergeResource_merge: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewMerge"];
      };
    };
    responses: {
      /** @description Merged */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description One of the two has been merged already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MergeResource_split: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Two again */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such merge that holds */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MetResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        state?: components["schemas"]["MetState"] & unknown;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView9"];
        };
      };
    };
  };
  MetResource_match: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MetMatch"];
      };
    };
    responses: {
      /** @description Done; what was said counts for that elector now */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Nobody of this id waits to be matched */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  NoticeResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignNoticeView"];
        };
      };
    };
  };
  NoticeResource_put: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CampaignNotice"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CampaignNoticeView"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  NoticeResource_qr: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/svg+xml": string;
        };
      };
    };
  };
  OverseasResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OverseasElectors"];
        };
      };
    };
  };
  OverseasResource_mailing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CSV in UTF-8 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": unknown;
        };
      };
    };
  };
  PersonResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PersonPrivacy"];
        };
      };
    };
  };
  PersonResource_consent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewConsent"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PersonResource_erase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PersonalDemand"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PersonalOutcome"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PersonResource_object: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PersonalDemand"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PersonalOutcome"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PersonResource_lift: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PersonResource_access: {
    parameters: {
      query?: {
        /** @description What it is made as; html if left out */
        format?: "html" | "json";
      };
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubjectAccess"];
          "text/html": string;
        };
      };
    };
  };
  DistrictCountResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView1"];
        };
      };
    };
  };
  PollingDistrictResource_change: {
    parameters: {
      query: {
        /** @example KD-2/2 */
        code: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectNode"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PollingDistrictPlace"];
        };
      };
    };
  };
  KnockUpResource_print: {
    parameters: {
      query?: {
        /** @description The district's code; all districts if left out */
        code?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sheets */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      /** @description No such polling district */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PostalRenewalResource_list: {
    parameters: {
      query?: {
        after?: string;
        /** @description ISO 8601 date; the next 31 January if left out */
        by?: unknown;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PostalRenewals"];
        };
      };
    };
  };
  PostalRenewalResource_mailing: {
    parameters: {
      query?: {
        /** @description ISO 8601 date; the next 31 January if left out */
        by?: unknown;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CSV in UTF-8 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": unknown;
        };
      };
    };
  };
  RecordResource_export: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": string;
        };
      };
    };
  };
  RequestResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageRequestView"];
        };
      };
    };
  };
  RetentionResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Retention"];
        };
      };
    };
  };
  RetentionResource_certificate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html;charset=UTF-8": string;
        };
      };
    };
  };
  RetentionResource_set: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: string;
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RetentionPeriod"];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RetentionResource_destroy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: string;
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewDestruction"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DestructionCertificate"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ProgressResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Progress"];
        };
      };
    };
  };
  ProgressResource_canvassers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageCanvasserView"];
        };
      };
    };
  };
  PropertyResource_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewProperty"];
      };
    };
    responses: {
      /** @description Is there now */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PropertyResource_find: {
    parameters: {
      query: {
        limit?: number;
        /** @example 12 Ash Road */
        q: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PagePropertyView"];
        };
      };
    };
  };
  PropertyResource_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewAddress"];
      };
    };
    responses: {
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such door */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Another door has this address */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  QuestionResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        state?: components["schemas"]["QuestionState"] & unknown;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageQuestion"];
        };
      };
    };
  };
  QuestionResource_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QuestionAnswer"];
      };
    };
    responses: {
      /** @description The question with its answer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Question"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description No such question */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ReadingAlertResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        /** @description Only those that nobody has said to have seen */
        open?: boolean;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView17"];
        };
      };
    };
  };
  ReadingAlertResource_seen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Noted */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DoubtResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        /** @description open if left out */
        state?: components["schemas"]["RegisterDoubtState"];
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView7"];
        };
      };
    };
  };
  DoubtResource_answer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RegisterDoubtAnswer"];
      };
    };
    responses: {
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Somebody has answered already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RegisterImportResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageImportRecord"];
        };
      };
    };
  };
  RegisterImportResource_take: {
    parameters: {
      query: {
        /** @description What a list of absent voters is of, where no column says so */
        absent?: components["schemas"]["Absent"];
        filename?: string;
        kind: components["schemas"]["ImportKind"];
        /** @description Refuse the file unless it has this layout */
        layout?: string;
        /** @description The register comes in several files: keep the electors of districts not in this one */
        part?: boolean;
        /** @description Which past poll a marked register is of, ISO 8601 */
        poll?: unknown;
        pollType?: components["schemas"]["ElectionType"];
        /** @description ISO 8601 date */
        published?: unknown;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/octet-stream": string;
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
        "multipart/form-data": {
          /** Format: binary */
          file?: string;
        };
        "text/csv": string;
        "text/plain": string;
        "text/tab-separated-values": string;
      };
    };
    responses: {
      /** @description Queued */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RegisterImportResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegisterImport"];
        };
      };
    };
  };
  RegisterImportResource_undo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is not the latest that stands in the register */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RegisterImportResource_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It stops as soon as it can */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description It is over */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ComparisonResource_list: {
    parameters: {
      query: {
        after?: string;
        kind: components["schemas"]["RegisterChangeKind"];
        limit?: number;
        since?: number;
      };
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageChanged"];
        };
      };
    };
  };
  ComparisonResource_counts: {
    parameters: {
      query?: {
        /** @description An earlier edition; the one before if left out */
        since?: number;
      };
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegisterChangeCounts"];
        };
      };
    };
  };
  ComparisonResource_doors: {
    parameters: {
      query: {
        after?: string;
        kind: components["schemas"]["RegisterDoorChangeKind"];
        limit?: number;
        since?: number;
      };
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageChanged1"];
        };
      };
    };
  };
  RegisterImportResource_map: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RegisterImportMapping"];
      };
    };
    responses: {
      /** @description Queued */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The import does not wait for a mapping */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RegisterImportResource_preview: {
    parameters: {
      query?: {
        header?: boolean;
      };
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The import does not wait for a mapping */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RegisterImportResource_progress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Events named `import`, the last when it is over */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": components["schemas"]["RegisterImport"];
        };
      };
    };
  };
  RegisterImportResource_rejects: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": unknown;
        };
      };
    };
  };
  RegisterImportResource_rows: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": unknown;
        };
      };
    };
  };
  RegistrationCaseResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        state?: components["schemas"]["CaseState"];
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageRegistrationCase"];
        };
      };
    };
  };
  RegistrationCaseResource_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewRegistrationCase"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RegistrationCaseResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegistrationCaseWithNotes"];
        };
      };
    };
  };
  RegistrationCaseResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RegistrationCaseResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectNode"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RegistrationCaseWithNotes"];
        };
      };
    };
  };
  RegistrationCaseResource_note: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewRegistrationNote"];
      };
    };
    responses: {
      /** @description Written */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ResultResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No result has been recorded */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ResultResource_set: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewResult"];
      };
    };
    responses: {
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The polls have not closed yet */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ReturnResource_send: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewReturns"];
      };
    };
    responses: {
      /** @description A receipt for each return, in their order */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Receipts"];
        };
      };
      /** @description Not of the shape of returns: nothing of it was taken in */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Among others: told numbers from a polling agent, who may send station counts only */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ReturnResource_held: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageHeldView"];
        };
      };
    };
  };
  ReturnResource_retry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its receipt */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Receipt"];
        };
      };
      /** @description No return with this id is held */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RoomCopyResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoomCopies"];
        };
      };
    };
  };
  RoomCopyResource_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ended */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RoomFeedResource_export: {
    parameters: {
      query?: {
        part?: components["schemas"]["Part"] & unknown;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoomPart"];
        };
      };
    };
  };
  RoomFeedResource_returns: {
    parameters: {
      query?: {
        after?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PassedReturns"];
        };
      };
    };
  };
  RoomFeedResource_take: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PassedOn"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Receipts"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RoomMessageResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        room?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageMessage"];
        };
      };
    };
  };
  RoomMessageResource_send: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewRoomMessage"];
      };
    };
    responses: {
      /** @description Sent */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RoomMessageResource_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        room: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Noted, or noted before */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description No such message for this room */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RoomResource_all: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoomsNow"];
        };
      };
    };
  };
  RoomResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoomNow"];
        };
      };
    };
  };
  RoomResource_report: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewRoomReport"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoomNow"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RoomResource_runner: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoomNow"];
        };
      };
    };
  };
  SelfTestResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SelfTests"];
        };
      };
    };
  };
  SelfTestResource_keep: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewSelfTest"];
      };
    };
    responses: {
      /** @description Kept */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SheetResource_list: {
    parameters: {
      query?: {
        after?: string;
        district?: string;
        limit?: number;
        where?: components["schemas"]["SheetWhere"];
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageLedgerEntry"];
        };
      };
    };
  };
  SheetResource_reckoning: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageReckoning"];
        };
      };
    };
  };
  SheetResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Sheet"];
        };
      };
    };
  };
  SheetResource_due: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SheetDue"];
      };
    };
    responses: {
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description It is not out */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SheetResource_in: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SigningIn"];
      };
    };
    responses: {
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description It is not out */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SheetResource_lost: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SigningIn"];
      };
    };
    responses: {
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description It is not out */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SheetResource_out: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        code: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SigningOut"];
      };
    };
    responses: {
      /** @description Signed out */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description It is out already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ShiftResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView19"];
        };
      };
    };
  };
  ShiftResource_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewShift"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ShiftResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Shift"];
        };
      };
    };
  };
  ShiftResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ShiftResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectNode"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Shift"];
        };
      };
    };
  };
  SignInsResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView14"];
        };
      };
    };
  };
  StaffResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView15"];
        };
      };
    };
  };
  StaffResource_grant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewStaffRole"];
      };
    };
    responses: {
      /** @description Given */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["GrantedStaffRole"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The campaign would have no agent */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StaffRuleResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StaffRules"];
        };
      };
    };
  };
  StaffRuleResource_set: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StaffRules"];
      };
    };
    responses: {
      /** @description So it is */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Prove one yourself first, or you would be kept out too */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Staff sign in at a provider here, which asks for it */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StaffResource_renew: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Oneself, or somebody of other campaigns too */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StaffResource_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        account: components["schemas"]["UUID"];
        role: components["schemas"]["Role"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Ended */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The campaign would have no agent */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StationFileResource_take: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/octet-stream": string;
        "text/csv": string;
        "text/plain": string;
        "text/tab-separated-values": string;
      };
    };
    responses: {
      /** @description What became of each polling district */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StationFileReport"];
        };
      };
      /** @description The file names no stations for properties */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StationResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView3"];
        };
      };
    };
  };
  StationResource_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewStation"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StationResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Station"];
        };
      };
    };
  };
  StationResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Somebody is to be on duty there */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StationResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectNode"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Station"];
        };
      };
    };
  };
  TellerPadResource_print: {
    parameters: {
      query?: {
        pages?: number;
      };
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The pads */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      /** @description No such station, or no polling district votes there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SupportPageResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is none yet */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SupportPageResource_put: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewSupportPage"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SupportPage"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SupportPosterResource_poster: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The poster */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
      /** @description There is no page yet */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SupportPosterResource_qr: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is no page yet */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TargetResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Targets"];
        };
      };
    };
  };
  TargetResource_set: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Targets"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Targets"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TeamResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView20"];
        };
      };
    };
  };
  TeamResource_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewTeam"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TeamResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TeamPage"];
        };
      };
    };
  };
  TeamResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The team has an assignment to come */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TeamResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectNode"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Team"];
        };
      };
    };
  };
  TellingNumberResource_get: {
    parameters: {
      query?: {
        /** @description A polling district's code; may be given several times */
        district?: string[];
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The numbers by district */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TellingNumbers"];
        };
      };
      /** @description A district that does not exist, or is not this phone's */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TimetableResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Timetable"];
        };
      };
    };
  };
  TimetableResource_calendar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/calendar;charset=utf-8": unknown;
        };
      };
    };
  };
  ScreeningResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TpsScreening"];
        };
      };
    };
  };
  ScreeningResource_screened: {
    parameters: {
      query: {
        /** @description The day of the screening */
        on: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "text/csv": string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TpsScreened"];
        };
      };
    };
  };
  ScreeningResource_export: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CSV */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/csv": string;
        };
      };
    };
  };
  VolunteerResource_list: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView21"];
        };
      };
    };
  };
  VolunteerResource_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewVolunteer"];
      };
    };
    responses: {
      /** @description Made */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  VolunteerResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Volunteer"];
        };
      };
    };
  };
  VolunteerResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The volunteer leads a team or has a shift to come */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  VolunteerResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ObjectNode"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Volunteer"];
        };
      };
    };
  };
  WaitingResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WaitingCounts"];
        };
      };
    };
  };
  WalkingOrderResource_get: {
    parameters: {
      query?: {
        byMap?: boolean;
        district?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description With how many doors each has */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WalkingOrder"];
        };
      };
      /** @description There is no such district */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WalkingOrderResource_put: {
    parameters: {
      query?: {
        district?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewWalkingOrder"];
      };
    };
    responses: {
      /** @description As it is kept now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WalkingOrder"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WalkingOrderResource_forget: {
    parameters: {
      query?: {
        district?: string;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Forgotten */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WalkResource_list: {
    parameters: {
      query?: {
        after?: string;
        closed?: boolean;
        district?: string;
        kind?: components["schemas"]["WalkKind"];
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageItem"];
        };
      };
    };
  };
  WalkResource_cut: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewWalks"];
      };
    };
    responses: {
      /** @description Cut */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CutWalks"];
        };
      };
      /** @description Among others: a district that does not exist */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WalkResource_preview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewWalks"];
      };
    };
    responses: {
      /** @description What would be cut */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WalkPreview"];
        };
      };
      /** @description Among others: a district that does not exist */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WalkResource_packet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The packet */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Packet"];
        };
      };
      /** @description More electors than a phone may hold */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WalkResource_delete: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Phones hold it; end their invitation first */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WalkBoardResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WalkBoard"];
        };
      };
    };
  };
  WalkBoardResource_give: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DoorsGiven"];
      };
    };
    responses: {
      /** @description The board now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WalkBoard"];
        };
      };
      /** @description Among others: the phone does not hold the walk */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WalkResource_changes: {
    parameters: {
      query?: {
        since?: number;
      };
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Changes"];
        };
      };
    };
  };
  WalkResource_close: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Closed, also if it was */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WalkingOrderResource_reorder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OrderOfDoors"];
      };
    };
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WalkResource_reopen: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Open, also if it was */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WalkSheetResource_print: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sheet */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/pdf": string;
        };
      };
    };
  };
  WatchResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageWatch"];
        };
      };
    };
  };
  WatchResource_mine: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It has not said anything, or has finished */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WatchResource_well: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WellNow"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Watch"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WatchResource_finish: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WatchResource_help: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["HelpNow"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Watch"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WatchResource_answered: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        device: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WebhookResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView5"];
        };
      };
    };
  };
  WebhookResource_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewWebhook"];
      };
    };
    responses: {
      /** @description Made; the secret is shown this once */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookSecret"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There are ten already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WebhookResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewWebhook"];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Webhook"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WebhookResource_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WebhookResource_deliveries: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageDelivery"];
        };
      };
    };
  };
  WebhookResource_again: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        delivery: components["schemas"]["UUID"];
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WebhookResource_renew: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["WebhookSecret"];
        };
      };
    };
  };
  WebhookResource_test: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WishResource_list: {
    parameters: {
      query?: {
        after?: string;
        flag?: components["schemas"]["Flag"] & unknown;
        limit?: number;
        state?: components["schemas"]["WishState"] & unknown;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageWish"];
        };
      };
    };
  };
  WishResource_counts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageCount"];
        };
      };
    };
  };
  WishResource_settle: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        flag: components["schemas"]["Flag"];
        id: components["schemas"]["UUID"];
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WishSettled"];
      };
    };
    responses: {
      /** @description The wish as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Wish"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description No such wish */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  JoinResource_join: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Join"];
      };
    };
    responses: {
      /** @description Joined */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Joined"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description No invitation has this code */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description The invitation has expired, is used up or was ended */
      410: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MeResource_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Who */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Me"];
        };
      };
    };
  };
  PasswordResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: {
        committee_room_session?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PasswordChange"];
      };
    };
    responses: {
      /** @description Changed */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too short, as before, or among the first to be tried: common, a pattern, names near here */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description That is not the password now */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SecondFactorResource_state: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description So */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SecondFactorState"];
        };
      };
      /** @description Staff sign in at a provider here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SecondFactorResource_confirm: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: {
        committee_room_session?: string;
      };
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SecondFactorCode"];
      };
    };
    responses: {
      /** @description In use; the recovery codes are answered this once */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RecoveryCodes"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description That is not the code */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SecondFactorResource_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewSecondFactor"];
      };
    };
    responses: {
      /** @description Scan it, and send the code that the app shows */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SecondFactorSecret"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description That is not the password */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is one already */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SecondFactorResource_end: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["EndOfSecondFactor"];
      };
    };
    responses: {
      /** @description Gone */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Password or code are wrong */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SecondFactorResource_renew: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SecondFactorCode"];
      };
    };
    responses: {
      /** @description Answered this once */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RecoveryCodes"];
        };
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description That is not the code */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OwnSessionResource_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: {
        committee_room_session?: string;
      };
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PageView13"];
        };
      };
    };
  };
  OwnSessionResource_endOthers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: {
        committee_room_session?: string;
      };
    };
    requestBody?: never;
    responses: {
      /** @description Signed out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OwnSessionResource_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components["schemas"]["UUID"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PublicNoticeResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html;charset=UTF-8": string;
        };
      };
    };
  };
  SessionResource_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Form"];
      };
    };
    responses: {
      /** @description Signed in */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description User name, password or code are wrong, or a code is needed too */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many failures; wait five minutes */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SessionResource_signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: {
        committee_room_session?: string;
      };
    };
    requestBody?: never;
    responses: {
      /** @description Signed out here; the browser goes to the address, to be signed out at the provider too */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SignedOut"];
        };
      };
      /** @description Signed out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ProviderSessionResource_signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description To the provider */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Signed in, or back to the sign-in page that says why not */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Staff have built-in accounts here */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ProviderSessionResource_ended: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          logout_token?: string;
        };
      };
    };
    responses: {
      /** @description Ended here too */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": unknown;
        };
      };
      /** @description Not a logout token of the provider */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  StartResource_get: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Start"];
        };
      };
    };
  };
  SupportResource_form: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description There is no such page, or it is closed */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SupportResource_support: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Supporter"];
      };
    };
    responses: {
      /** @description Taken; the office finds out who it was */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Bad Request */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description There is no such page, or it is closed */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Too many from this address, or for this campaign */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
