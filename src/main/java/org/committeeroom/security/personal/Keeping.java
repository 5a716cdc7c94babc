package org.committeeroom.security.personal;

/** For how long something is needed: each has its own clock from the day of the poll. */
public enum Keeping {
    /** What people said or what was observed of them: opinions, contacts, marks. */
    CANVASS,
    /** Cases in which somebody is helped, and questions asked. */
    CASES,
    /** Those who help the campaign, and the phones that they joined with. */
    PEOPLE,
    /** Copies of the register and of the lists that go with it. */
    REGISTER,
    /** What shows that the law was kept: who was granted what, and who asked not to be contacted. */
    ACCOUNTS
}
