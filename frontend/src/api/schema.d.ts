export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Campaign: {
      candidate: string;
      controller: components["schemas"]["Controller"];
      election: components["schemas"]["Election"];
      name: string;
      /** @description The caller's roles */
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
    Controller: "independent" | "registered_party";
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
      | "local"
      | "mayor"
      | "pcc"
      | "senedd"
      | "scottish_parliament"
      | "northern_ireland_assembly"
      | "referendum";
    /** @description Which elector */
    ElectorName: {
      district: string;
      id: components["schemas"]["UUID"];
      /** Format: int32 */
      number: number;
      /** Format: int32 */
      suffix: number;
    };
    ElectorStatus: {
      doNotContact: boolean;
      /**
       * Format: int32
       * @description Latest intention, 1 (definite promise) to 5 (against)
       */
      intention: number | null;
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
      /** @description May vote here, latest intention is a promise, and has not moved or died */
      promised: boolean;
      /** @description Told by a teller, said so at the door, or says the postal vote is posted */
      voted: boolean;
    };
    Form: {
      password: string;
      username: string;
    };
    /** @enum {string} */
    HeldFor:
      | "unknown_elector"
      | "number_without_district"
      | "unknown_property"
      | "unknown_station"
      | "unknown_district"
      | "outside_scope";
    /**
     * Format: date-time
     * @example 2022-03-10T16:15:50Z
     */
    Instant: string;
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
    /**
     * Format: date
     * @example 2022-03-10
     */
    LocalDate: string;
    /** @enum {string} */
    Nation: "england" | "wales" | "scotland" | "northern_ireland";
    NewCampaign: {
      candidate: string;
      controller: components["schemas"]["Controller"];
      election: components["schemas"]["NewElection"];
      name: string;
      slug: string;
    };
    NewElection: {
      nation: components["schemas"]["Nation"];
      pollDate: components["schemas"]["LocalDate"];
      /** @description IANA name; Europe/London if left out */
      timeZone?: string;
      type: components["schemas"]["ElectionType"];
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
    /**
     * Format: date-time
     * @example 2022-03-10T12:15:50-04:00
     */
    OffsetDateTime: string;
    /** @enum {string} */
    Outcome: "accepted" | "duplicate" | "held";
    PageView: {
      items: components["schemas"]["Campaign"][];
      next: string;
    };
    PageView1: {
      items: components["schemas"]["Invitation"][];
      next: string;
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
    Receipt: {
      id: components["schemas"]["UUID"];
      /** @description Why it is held */
      problem: components["schemas"]["HeldFor"];
      status: components["schemas"]["Outcome"];
    };
    Receipts: {
      receipts: components["schemas"]["Receipt"][];
      /** Format: int64 */
      sequence: number;
    };
    /** @enum {string} */
    Role:
      | "agent"
      | "data_officer"
      | "organiser"
      | "observer"
      | "board_runner"
      | "canvasser"
      | "teller"
      | "driver";
    /** Format: uuid */
    UUID: string;
    Violation: {
      field: string;
      message: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
        content?: never;
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
          "application/json": components["schemas"]["Campaign"];
        };
      };
    };
  };
  CampaignResource_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
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
          "application/json": components["schemas"]["Campaign"];
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
          "application/json": components["schemas"]["PageView1"];
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
        content?: never;
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
      /** @description User name or password are wrong */
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
      /** @description Signed out */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
