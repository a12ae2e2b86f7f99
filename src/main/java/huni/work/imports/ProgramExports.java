package huni.work.imports;

import java.util.List;

/** The table of the programs whose exports are understood as they come: their columns and their states. */
final class ProgramExports {

    private static final ProgramExport HUBSPOT_DEALS = ProgramExport.of("HubSpot deals", """
            external-id: *Record ID
            name: *Deal Name
            stage: *Deal Stage
            company: Associated Company | Associated Company (Primary) | Primary Associated Company
            contact: Associated Contact
            value: Amount
            currency: Currency | Deal Currency
            created: Create Date
            closed: Close Date
            lost-reason: Closed Lost Reason
            win-reason: Closed Won Reason
            next-step: Next Step
            next-step-date: Next Activity Date
            note: Deal Description
            source: Original Source Type | Original Traffic Source
            urgency: Priority
            own: Deal owner | Deal Type | Pipeline | Closed Won Reason
            -: Amount in company currency | Associated Company IDs | Associated Contact IDs | Is Closed Won | Is deal closed?
            """, """
            lead: New
            appointment: Appointment Scheduled | appointmentscheduled | Qualified To Buy | qualifiedtobuy
            presentation: Presentation Scheduled | presentationscheduled
            closing: Decision Maker Bought-In | decisionmakerboughtin | Contract Sent | contractsent
            won: Closed Won | closedwon
            lost: Closed Lost | closedlost
            """);

    private static final ProgramExport HUBSPOT_CONTACTS = ProgramExport.of("HubSpot contacts", """
            external-id: *Record ID - Contact | Record ID
            contact-first: First Name
            contact-last: Last Name
            contact-title: Job Title
            company: Associated Company | Company Name | Primary Associated Company
            email: Email
            phone: Phone Number | Mobile Phone Number
            created: Create Date
            stage: *Lead Status
            note: Notes
            source: Original Source Type | Original Traffic Source
            own: Contact owner | City | Country/Region | Street Address | Postal Code | Industry | Website URL | Lifecycle Stage
            -: Last Activity Date | Marketing contact status
            """, """
            lead: New | Open | Attempted to Contact | Unqualified yet
            decision_maker: Connected | In Progress
            appointment: Open Deal
            lost: Unqualified
            parked: Bad Timing
            """);

    private static final ProgramExport SALESFORCE_REPORT =
            ProgramExport.of("Salesforce opportunity report", """
            external-id: Opportunity ID
            name: *Opportunity Name
            company: *Account Name
            contact: Primary Contact | Contact Name
            value: Amount | Amount (converted)
            currency: Amount Currency | Opportunity Currency | Amount (converted) Currency
            stage: *Stage | Stage Name
            created: Created Date
            closed: Close Date
            source: Lead Source
            next-step: Next Step
            note: Description
            lost-reason: Loss Reason | Closed Lost Reason
            own: Opportunity Owner | Owner Role | Type | Industry | Billing City
            -: Expected Revenue | Expected Revenue Currency | Probability (%) | Age | Fiscal Period | Last Activity
            """, states());

    private static final ProgramExport SALESFORCE_OBJECT = ProgramExport.of("Salesforce opportunities", """
            external-id: Id
            name: Name
            value: Amount
            currency: CurrencyIsoCode
            stage: *StageName
            created: *CreatedDate
            closed: *CloseDate
            outcome: IsWon | IsClosed
            source: LeadSource
            next-step: NextStep
            note: Description
            own: Type | Industry
            -: AccountId | OwnerId | ExpectedRevenue | LastModifiedDate | LastActivityDate | Probability
            """, states());

    private static String states() {
        return """
            lead: Prospecting | Qualification
            appointment: Needs Analysis
            presentation: Value Proposition | Id. Decision Makers | Perception Analysis
            closing: Proposal/Price Quote | Negotiation/Review
            won: Closed Won
            lost: Closed Lost
            """;
    }

    private static final ProgramExport SALESFORCE_LEADS = ProgramExport.of("Salesforce leads", """
            external-id: Id | Lead ID
            contact-first: First Name | FirstName
            contact-last: *Last Name | LastName
            contact-title: Title
            company: *Company / Account
            email: Email
            phone: Phone | Mobile | MobilePhone
            stage: *Lead Status
            created: Create Date | Created Date
            source: Lead Source
            note: Description
            own: Lead Owner | Industry | Rating | Street | City | State/Province | Country | Website
            """, """
            lead: Open - Not Contacted
            decision_maker: Working - Contacted
            lost: Closed - Not Converted
            """);

    private static final ProgramExport PIPEDRIVE = ProgramExport.of("Pipedrive deals", """
            external-id: Deal - ID | Deal - Pipedrive System ID
            name: *Deal - Title
            company: Deal - Organization | Organization - Name
            contact: Deal - Contact person | Person - Name
            email: Person - Email | Person - Email - Work
            phone: Person - Phone | Person - Phone - Work | Person - Phone - Mobile
            value: *Deal - Value
            currency: Deal - Currency of value | Deal - Currency of Value
            stage: Deal - Stage
            outcome: *Deal - Status
            created: Deal - Deal created | Deal - Creation date
            closed: Deal - Deal closed on | Deal - Closed on
            decision-date: Deal - Expected close date
            lost-reason: Deal - Lost reason
            tags: Deal - Label
            source: Deal - Source channel
            next-step-date: Deal - Next activity date
            own: Deal - Owner | Deal - Pipeline
            -: Deal - Weighted value | Deal - Probability | Deal - Update time | Deal - Last stage change
            """, """
            lead: Qualified | Lead In
            decision_maker: Contact Made
            appointment: Needs Defined
            presentation: Demo Scheduled
            closing: Proposal Made | Negotiations Started
            """);

    private static final ProgramExport ZOHO = ProgramExport.of("Zoho deals", """
            external-id: *Record Id
            name: *Deal Name
            company: Account Name
            contact: Contact Name
            value: Amount
            currency: Currency
            stage: Stage
            created: *Created Time
            closed: *Closing Date
            source: Lead Source
            next-step: Next Step
            note: Description
            tags: Tag
            lost-reason: Reason For Loss__s | Reason For Loss
            own: Deal Owner | Type
            -: Expected Revenue | Account Name.id | Deal Owner.id | Contact Name.id | Modified Time | Exchange Rate
            """, """
            lead: Qualification
            appointment: Needs Analysis
            presentation: Value Proposition | Identify Decision Makers
            closing: Proposal/Price Quote | Negotiation/Review
            won: Closed Won
            lost: Closed Lost | Closed Lost to Competition | Closed-Lost to Competition
            """);

    private static final ProgramExport ODOO = ProgramExport.of("Odoo opportunities", """
            external-id: External ID | ID
            name: *Opportunity
            company: Customer | Company Name | Company
            contact: Contact Name
            email: Email
            phone: Phone | Mobile
            value: *Expected Revenue
            stage: *Stage
            created: Created on
            closed: Closed Date
            decision-date: Expected Closing
            lost-reason: Lost Reason
            tags: Tags
            next-step: Next Activity Summary
            next-step-date: Next Activity Deadline
            note: Notes | Internal Notes
            source: Source | Campaign
            own: Salesperson | Sales Team | City | Country | Street | Zip | State
            -: Probability | Recurring Revenues | Prorated Revenue | Priority
            """, """
            lead: New | Qualified
            closing: Proposition
            """);

    private static final ProgramExport ODOO_CONTACTS = ProgramExport.of("Odoo contacts", """
            external-id: External ID
            company: Related company | Parent name
            contact: Name | Complete Name
            contact-title: Job position
            email: Email
            phone: Phone | Mobile
            tags: Tags
            note: Notes
            own: *Is a company | *Address type | Street | Street2 | ZIP | City | State | Country | Tax ID | Website
            """, "");

    private static final ProgramExport DYNAMICS = ProgramExport.of("Dynamics opportunities", """
            external-id: *(Do Not Modify) Opportunity
            name: *Topic
            company: Account | Potential Customer
            contact: Contact
            value: Est. Revenue | Actual Revenue
            currency: Currency
            stage: Pipeline Phase | Sales Stage
            outcome: Status
            created: Created On
            closed: Actual Close Date
            decision-date: Est. Close Date
            urgency: Rating
            note: Description
            own: Owner
            -: (Do Not Modify) Row Checksum | (Do Not Modify) Modified On | Probability | Status Reason
            """, """
            lead: 1-Qualify | Qualify
            appointment: 2-Develop | Develop
            closing: 3-Propose | Propose | 4-Close | Close
            """);

    static final List<ProgramExport> ALL = java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(
                            HUBSPOT_DEALS,
                            HUBSPOT_CONTACTS,
                            SALESFORCE_REPORT,
                            SALESFORCE_OBJECT,
                            SALESFORCE_LEADS,
                            PIPEDRIVE,
                            ZOHO,
                            ODOO,
                            ODOO_CONTACTS,
                            DYNAMICS),
                    SmallerProgramExports.ALL.stream())
            .toList();

    private ProgramExports() {}
}
