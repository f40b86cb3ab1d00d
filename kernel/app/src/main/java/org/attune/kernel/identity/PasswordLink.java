package org.attune.kernel.identity;

/**
 * A link as the page that it leads to sees it.
 *
 * @param invited whether it invites somebody, or is for one who forgot their password
 * @param name whom it was sent to; empty where it does not open
 * @param email what they sign in with; empty where it does not open
 */
public record PasswordLink(LinkState state, boolean invited, String name, String email) {

    static final PasswordLink UNKNOWN = new PasswordLink(LinkState.UNKNOWN, false, "", "");

    static PasswordLink of(AccountInvitation invitation, LinkState state) {
        boolean invited = invitation.getPurpose() == LinkPurpose.JOIN;
        Account account = invitation.getAccount();
        return state == LinkState.OPEN
                ? new PasswordLink(state, invited, account.getDisplayName(), account.getEmail())
                : new PasswordLink(state, invited, "", "");
    }

    public boolean opens() {
        return state == LinkState.OPEN;
    }
}
