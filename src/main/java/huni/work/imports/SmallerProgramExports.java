package huni.work.imports;

import java.util.List;

/** The second part of the table of {@link ProgramExports}: sales programs of smaller companies, boards, address books. */
final class SmallerProgramExports {

    private static final ProgramExport CLOSE = ProgramExport.of("Close opportunities", """
            external-id: *opportunity_id | id
            company: *lead_name
            contact: contact_name
            value: value_formatted
            currency: value_currency
            stage: *status_label
            outcome: status_type
            created: date_created
            note: note
            own: user_name
            -: value | expected_value | lead_id | status_id | confidence | value_period
            """, """
            lead: Active | Qualified
            decision_maker: Contacted
            presentation: Demo Completed
            closing: Proposal | Proposal Sent | Contract Sent | Negotiation
            """);

    private static final ProgramExport FRESHSALES = ProgramExport.of("Freshsales deals", """
            external-id: Id
            name: Name
            company: *Sales account name | Account name
            contact: Primary contact name
            value: Deal value
            currency: Currency
            stage: *Deal stage
            created: Created at
            closed: Closed date
            decision-date: Expected close
            lost-reason: Lost reason
            source: Source
            tags: Tags
            own: Owner name | Sales owner | Deal type | Deal pipeline
            -: Updated at | Expected deal value | Probability (%)
            """, """
            lead: New | Qualification
            decision_maker: Contacted | Follow-up
            appointment: Discovery
            presentation: Demo
            closing: Proposal | Under review | Negotiation
            """);

    private static final ProgramExport INSIGHTLY = ProgramExport.of("Insightly opportunities", """
            external-id: *RecordId
            name: *OpportunityName
            company: OrganizationName
            contact: ContactName
            value: BidAmount | OpportunityValue
            currency: BidCurrency
            stage: CurrentStage
            outcome: *OpportunityState
            created: DateCreated
            closed: ActualCloseDate
            decision-date: ForecastCloseDate
            lost-reason: StateReason
            note: Details
            own: ResponsibleUser | Category | Pipeline
            -: BidType | Probability | DateUpdated
            """, """
            lead: Qualification | Qualify Lead
            appointment: Needs Analysis | Discovery
            presentation: Demo | Presentation
            closing: Proposal | Negotiation
            """);

    private static final ProgramExport COPPER = ProgramExport.of("Copper opportunities", """
            external-id: *Opportunity Id
            name: Name
            contact: *Primary Contact
            company: Company
            value: Value
            currency: Currency
            stage: Stage
            outcome: Status
            urgency: Priority
            created: Created At
            closed: *Close Date
            lost-reason: *Loss Reason
            source: Source
            tags: Tags
            note: Details
            own: Owned By | Pipeline
            -: Win Probability | Updated At
            """, """
            lead: Qualified
            decision_maker: Follow-up
            presentation: Presentation
            closing: Proposal | Contract Sent | Negotiation
            """);

    private static final ProgramExport MONDAY = ProgramExport.of("monday deals", """
            name: Name
            company: Company | Accounts
            contact: Contacts | Contact
            email: Email
            phone: Phone
            value: *Deal Value
            stage: *Stage
            created: Created | Creation log | Deal creation date
            closed: Close date
            decision-date: Expected Close Date
            urgency: Priority
            own: Owner | Deal owner
            -: Close Probability | Forecast Value | Deal length | Item ID
            """, """
            lead: New | New Lead
            decision_maker: Contacted
            appointment: Discovery | Qualified
            presentation: Demo
            closing: Proposal | Negotiation | Legal
            """);

    private static final ProgramExport BITRIX = ProgramExport.of("Bitrix24 deals", """
            external-id: ID
            name: *Deal Name
            company: Company | Company name
            contact: Contact
            value: Total | Amount
            currency: Currency
            stage: Stage
            outcome: *Deal closed
            created: Created | Created on
            closed: Close date | End date
            source: Source
            note: Comment
            own: *Responsible person | Deal type | Pipeline
            -: Probability | Modified
            """, """
            lead: New
            closing: Prepare documents | Prepayment invoice | In progress | Final invoice
            won: Deal won
            lost: Deal lost | Analyze failure
            """);

    private static final ProgramExport KOMMO = ProgramExport.of("Kommo leads", """
            external-id: ID
            name: *Lead title | Lead name
            company: Company | Company name
            contact: Main contact | Contact
            phone: Work phone | Mobile phone
            email: Work email
            value: Sale | Budget | Sale, $
            stage: *Lead status | Lead stage
            created: Created at | Date Created
            closed: *Closed at
            tags: Lead tags | Tags
            note: Note | Note 1
            next-step-date: Closest task
            own: Responsible user | Pipeline
            """, """
            lead: New | Incoming leads | Unsorted
            decision_maker: Initial contact | Contacted
            appointment: Discussions
            closing: Decision making | Offer made | Negotiation | Contract discussion
            won: Closed - won
            lost: Closed - lost
            """);

    private static final ProgramExport NOTION = ProgramExport.of("Notion", """
            name: *Name
            company: Company | Account
            contact: Primary Contact | Contact
            value: *Est. Value | Estimated Value | Deal Value | Value
            stage: *Status | Stage
            urgency: Priority
            created: Created time | Added | Date created
            decision-date: Expected Close | Close Date | Expected close date
            own: Account Owner | Owner
            -: Last edited time | Last Contact
            """, """
            lead: Lead | New
            appointment: Qualified
            closing: Proposal | Negotiation
            """);

    private static final ProgramExport TRELLO = ProgramExport.of("Trello cards", """
            external-id: *Card ID
            name: *Card Name
            stage: *List Name
            tags: Labels
            note: Card Description
            next-step-date: Due Date
            created: Start Date
            own: Members | Card URL
            -: List ID | Board ID | Board Name | Last Activity Date | Archived
            """, """
            lead: New leads | Leads | To Do | Inbox
            decision_maker: Contacted
            appointment: Meeting
            presentation: Demo
            closing: Proposal | Negotiation
            """);

    private static final ProgramExport GOOGLE = ProgramExport.of("Google contacts", """
            contact-first: First Name
            contact-middle: *Middle Name
            contact-last: Last Name
            company: *Organization Name
            contact-title: Organization Title
            email: E-mail 1 - Value | E-mail 2 - Value | E-mail 3 - Value
            phone: Phone 1 - Value | Phone 2 - Value | Phone 3 - Value
            note: Notes
            tags: Labels
            own: Organization Department | Address 1 - Formatted | Address 2 - Formatted | Website 1 - Value | Birthday
            -: Name Prefix | Name Suffix | *File As | Nickname | Phone 1 - Label | Phone 2 - Label | E-mail 1 - Label | E-mail 2 - Label | Address 1 - Label
            -: Address 1 - Street | Address 1 - City | Address 1 - PO Box | Address 1 - Region | Address 1 - Postal Code | Address 1 - Country
            """, "");

    private static final ProgramExport GOOGLE_BEFORE_2024 = ProgramExport.of("Google contacts before 2024", """
            contact: Name
            contact-first: *Given Name
            contact-middle: Additional Name
            contact-last: *Family Name
            company: *Organization 1 - Name
            contact-title: Organization 1 - Title
            email: E-mail 1 - Value | E-mail 2 - Value
            phone: Phone 1 - Value | Phone 2 - Value
            note: Notes
            tags: Group Membership
            own: Organization 1 - Department | Address 1 - Formatted | Website 1 - Value | Birthday
            -: Phone 1 - Type | E-mail 1 - Type | Address 1 - Street | Address 1 - City | Address 1 - Postal Code | Address 1 - Country
            """, "");

    private static final ProgramExport OUTLOOK = ProgramExport.of("Outlook contacts", """
            contact-first: First Name
            contact-middle: Middle Name
            contact-last: Last Name
            company: Company
            contact-title: *Job Title
            email: *E-mail Address | E-mail 2 Address | E-mail 3 Address
            phone: *Business Phone | Mobile Phone | Business Phone 2 | Home Phone | Primary Phone | Company Main Phone
            note: Notes
            tags: Categories
            own: Department | Business Street | Business City | Business State | Business Postal Code | Business Country/Region | Business Country | Web Page
            -: Title | Suffix | Priority | Sensitivity | Location | Keywords | Initials | E-mail Type | E-mail Display Name
            """, "");

    private static final ProgramExport OUTLOOK_TURKISH = ProgramExport.of("Outlook contacts in Turkish", """
            contact-first: *İlk Adı | Ad
            contact-middle: *İkinci Adı
            contact-last: *Soyadı
            company: Şirket
            contact-title: *İş Unvanı
            email: Elektronik Posta Adresi | Elektronik Posta | E-posta Adresi | Elektronik Posta 2 Adres
            phone: İş Telefon No | İş Telefonu | İş Telefonu 2 | Cep Telefonu | Ev Telefonu | Şirket Santral Telefonu | Birincil Telefon
            note: Notlar
            tags: Kategoriler
            own: Bölüm | İş Adresi | İş-Cadde | İş-Şehir | İş-Bölge | İş-Posta Kodu | İş-Ülke/Bölge | Web Sayfası
            -: Unvan | Sonek | Öncelik | Gizlilik | Başvuran | Anahtar Sözcükler
            """, "");

    static final List<ProgramExport> ALL = List.of(
            CLOSE,
            FRESHSALES,
            INSIGHTLY,
            COPPER,
            MONDAY,
            BITRIX,
            KOMMO,
            NOTION,
            TRELLO,
            GOOGLE,
            GOOGLE_BEFORE_2024,
            OUTLOOK,
            OUTLOOK_TURKISH);

    private SmallerProgramExports() {}
}
