package huni.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huni.domain.prospect.Contact;
import huni.domain.prospect.Prospect;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other programs write, with the headers and states they use, is understood as it comes. */
class ProgramExportsTest extends FieldBench {

    private void brought(String content) throws Exception {
        assertEquals("", setAside(imported(Tables.write(folder, content))));
    }

    private List<String> ids() {
        return ledger.records().prospects().stream()
                .map(p -> p.origin().externalId())
                .sorted()
                .toList();
    }

    private List<String> own(String field) {
        return ledger.records().prospects().stream()
                .map((Prospect p) -> p.ownFields().getOrDefault(field, "-"))
                .toList();
    }

    @Test
    void hubSpotDeals() throws Exception {
        brought("""
            Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Amount in company currency,Currency,Create Date,Pipeline,Associated Contact,Associated Company,Closed Lost Reason
            18001,Alfa machines,Contract Sent,2026-12-20 10:00,Ela,"12,500.00","12,500.00",USD,2026-10-01 09:30,Sales Pipeline,Ali Kaya (ali@alfa.example),Alfa,
            18002,Beta machines,Closed Won,2026-10-20 10:00,Ela,9000,9000,USD,2026-10-02 09:30,Sales Pipeline,,Beta,
            18003,Gama machines,Closed Lost,2026-10-21 10:00,Ela,7000,7000,USD,2026-10-02 09:30,Sales Pipeline,,Gama,Price
            18004,Delta machines,Appointment Scheduled,,Ela,,,USD,2026-10-03 09:30,Sales Pipeline,,Delta,
            """);

        assertEquals("""
            Alfa | closing | 12500 USD | 2026-10-01 | -
            Beta | won | 9000 USD | 2026-10-02 | 2026-10-20
            Gama | lost | 7000 USD | 2026-10-02 | 2026-10-21
            Delta | appointment | - | 2026-10-03 | -
            """, prospects());
        assertEquals(List.of("18001", "18002", "18003", "18004"), ids());
        assertEquals("Ela", own("Deal owner").getFirst());
    }

    @Test
    void hubSpotContacts() throws Exception {
        brought("""
            Record ID - Contact,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,Associated Company,Job Title
            501,Ayşe,Kaya,ayse@alfa.example,+90 532 111 22 33,Ela,Open,2026-10-01 09:30,Alfa,CEO
            502,Veli,Demir,veli@beta.example,,Ela,Connected,2026-10-02 09:30,Beta,
            """);

        assertEquals("""
            Alfa | lead | - | 2026-10-01 | -
            Beta | decision_maker | - | 2026-10-02 | -
            """, prospects());
        assertEquals("""
            Ayşe Kaya | +90 532 111 22 33 | ayse@alfa.example
            Veli Demir | - | veli@beta.example
            """, people());
    }

    @Test
    void salesforceReportInSeveralCurrencies() throws Exception {
        brought("""
            "Opportunity Owner","Account Name","Opportunity Name","Stage","Close Date","Created Date","Amount Currency","Amount","Amount (converted) Currency","Amount (converted)","Probability (%)","Lead Source"
            "Ela","Alfa","Alfa - 1","Negotiation/Review","12/30/2026","10/13/2026","EUR","10000.00","USD","11000.00","90","Web"
            "Ela","Beta","Beta - 1","Closed Won","10/20/2026","10/2/2026","USD","2000.00","USD","2000.00","100","Web"
            """);

        assertEquals("""
            Alfa | closing | 10000 EUR | 2026-10-13 | -
            Beta | won | 2000 USD | 2026-10-02 | 2026-10-20
            """, prospects());
    }

    @Test
    void salesforceOpportunities() throws Exception {
        brought("""
            Id,AccountId,Name,StageName,Amount,CurrencyIsoCode,Probability,CloseDate,IsClosed,IsWon,CreatedDate,LeadSource,NextStep,Description
            006A01,001A,Alfa generators,Value Proposition,15000,GBP,50,2026-12-30,false,false,2026-10-01T08:00:00.000Z,Web,,Needs two
            006A02,001B,Beta generators,Closed Won,9000,GBP,100,2026-10-20,true,true,2026-10-02T08:00:00.000Z,Web,,
            """);

        assertEquals("""
            Alfa generators | presentation | 15000 GBP | 2026-10-01 | -
            Beta generators | won | 9000 GBP | 2026-10-02 | 2026-10-20
            """, prospects());
        assertEquals(List.of("006A01", "006A02"), ids());
    }

    @Test
    void salesforceLeads() throws Exception {
        brought("""
            First Name,Last Name,Title,Company / Account,Email,Phone,Lead Status,Create Date,Lead Source,Lead Owner,State/Province,Country
            Anna,Smith,CEO,Alfa,anna@alfa.example,+44 20 7946 0000,Working - Contacted,10/13/2026,Web,Ela,CA,USA
            Bob,Gray,,Beta,bob@beta.example,,Closed - Not Converted,10/14/2026,Web,Ela,NY,USA
            """);

        assertEquals(List.of("decision_maker", "lost"), stages());
        assertEquals(List.of("Alfa", "Beta"), companies());
    }

    @Test
    void pipedriveDeals() throws Exception {
        brought("""
            Deal - ID,Deal - Title,Deal - Organization,Deal - Contact person,Deal - Value,Deal - Currency of value,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time,Deal - Lost reason,Deal - Deal closed on,Deal - Owner,Person - Phone,Person - Email
            1,Alfa deal,Alfa,Ali,1000,EUR,Demo Scheduled,Open,2026-10-01 10:00:00,,,,,Ela,0532 111 22 33,ali@alfa.example
            2,Beta deal,Beta,,2000,EUR,Negotiations Started,Won,2026-10-02 10:00:00,2026-10-20 10:00:00,,,2026-10-20 10:00:00,Ela,,
            3,Gama deal,Gama,,4000,EUR,Proposal Made,Lost,2026-10-02 10:00:00,,2026-10-21 10:00:00,Price,2026-10-21 10:00:00,Ela,,
            """);

        assertEquals("""
            Alfa | presentation | 1000 EUR | 2026-10-01 | -
            Beta | won | 2000 EUR | 2026-10-02 | 2026-10-20
            Gama | lost | 4000 EUR | 2026-10-02 | 2026-10-21
            """, prospects());
        assertEquals(List.of("1", "2", "3"), ids());
        assertEquals("Ali | 0532 111 22 33 | ali@alfa.example\n", people());
    }

    @Test
    void zohoDeals() throws Exception {
        brought("""
            Record Id,Deal Owner.id,Deal Owner,Amount,Deal Name,Closing Date,Account Name.id,Account Name,Stage,Contact Name.id,Contact Name,Lead Source,Expected Revenue,Created Time,Reason For Loss__s
            zcrm_01,zcrm_9,Ela,60000,Alfa deal,2026-12-04,zcrm_2,Alfa,Needs Analysis,zcrm_7,Ali Kaya,Web,12000,2026-10-04 10:00:00,
            zcrm_02,zcrm_9,Ela,45000,Beta deal,2026-10-20,zcrm_3,Beta,Closed Won,,,Web,45000,2026-10-05 10:00:00,
            zcrm_03,zcrm_9,Ela,5000,Gama deal,2026-10-21,zcrm_4,Gama,Closed Lost to Competition,,,Web,0,2026-10-05 10:00:00,Price
            """);

        assertEquals("""
            Alfa | appointment | 60000 TRY | 2026-10-04 | -
            Beta | won | 45000 TRY | 2026-10-05 | 2026-10-20
            Gama | lost | 5000 TRY | 2026-10-05 | 2026-10-21
            """, prospects());
    }

    @Test
    void odooOpportunities() throws Exception {
        brought("""
            External ID,Opportunity,Customer,Contact Name,Email,Phone,Expected Revenue,Stage,Salesperson,Created on,Expected Closing,Lost Reason,Probability,State
            __export__.crm_lead_1,Alfa desks,Alfa,Ali Kaya,ali@alfa.example,0532 111 22 33,15000.0,Proposition,Ela,2026-10-01 08:00:00,2026-12-20,,60.0,
            __export__.crm_lead_2,Beta desks,Beta,,,,9000.0,Won,Ela,2026-10-02 08:00:00,2026-10-20,,100.0,California (US)
            """);

        assertEquals(List.of("closing", "won"), stages());
        assertEquals(List.of("__export__.crm_lead_1", "__export__.crm_lead_2"), ids());
        assertEquals("Ali Kaya | 0532 111 22 33 | ali@alfa.example\n", people());
    }

    @Test
    void odooContacts() throws Exception {
        brought("""
            Name,Is a company,Related company,Address type,Street,ZIP,City,State,Country,Job position,Email
            Roger Martins,0,Aurora Shelves,Contact,27 Pacific Road,95102,San José,California,United States,Buyer,roger@aurora.example
            """);

        assertEquals(List.of("Aurora Shelves"), companies());
        assertEquals("Roger Martins | - | roger@aurora.example\n", people());
        assertEquals(List.of("California"), own("State"));
    }

    @Test
    void dynamicsOpportunities() throws Exception {
        brought("""
            (Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Potential Customer,Est. Close Date,Est. Revenue,Contact,Account,Probability,Rating,Status,Actual Close Date,Created On,Pipeline Phase
            6f9619ff-8b86,xxx=,2026-11-01 10:00,Alfa machines,Alfa,12/20/2026,"60,000.00",Ali,Alfa,40,Warm,Open,,10/1/2026 9:00 AM,2-Develop
            6f9619ff-8b87,yyy=,2026-11-01 10:00,Beta machines,Beta,10/20/2026,"45,000.00",Veli,Beta,100,Hot,Won,10/20/2026,10/2/2026 9:00 AM,4-Close
            """);

        assertEquals("""
            Alfa | appointment | 60000 TRY | 2026-10-01 | -
            Beta | won | 45000 TRY | 2026-10-02 | 2026-10-20
            """, prospects());
        assertEquals(List.of("6f9619ff-8b86", "6f9619ff-8b87"), ids());
    }

    @Test
    void closeOpportunitiesAreWorthWhatIsFormattedAndNotCents() throws Exception {
        brought("""
            opportunity_id,lead_id,lead_name,status_id,status_label,status_type,value,value_currency,value_period,value_formatted,confidence,expected_value,date_created,date_won,date_lost,contact_name,note,user_name
            oppo_1,lead_1,Alfa,stat_1,Proposal Sent,active,1500000,USD,one_time,"$15,000",50,750000,2026-10-04T10:00:00.000000+00:00,,,Ali,n,Ela
            oppo_2,lead_2,Beta,stat_2,Won,won,90000,USD,one_time,$900,100,90000,2026-10-05T10:00:00.000000+00:00,2026-10-20,,Veli,,Ela
            """);

        assertEquals("""
            Alfa | closing | 15000 USD | 2026-10-04 | -
            Beta | won | 900 USD | 2026-10-05 | 2026-10-20
            """, prospects());
    }

    @Test
    void freshsalesDeals() throws Exception {
        brought("""
            Id,Name,Deal value,Deal stage,Sales account name,Expected close,Closed date,Created at,Updated at,Owner name,Lost reason,Deal type
            10,Alfa deal,15000,Demo,Alfa,2026-12-20 00:00:00 UTC,,2026-10-04 12:30:00 UTC,2026-11-01 00:00:00 UTC,Ela,,
            11,Beta deal,9000,Won,Beta,2026-10-20 00:00:00 UTC,2026-10-20 09:00:00 UTC,2026-10-05 10:00:00 UTC,2026-11-01 00:00:00 UTC,Ela,,
            """);

        assertEquals("""
            Alfa | presentation | 15000 TRY | 2026-10-04 | -
            Beta | won | 9000 TRY | 2026-10-05 | 2026-10-20
            """, prospects());
    }

    @Test
    void insightlyOpportunities() throws Exception {
        brought("""
            RecordId,OpportunityName,OrganizationName,OpportunityState,BidAmount,BidCurrency,BidType,OpportunityValue,Probability,ForecastCloseDate,ActualCloseDate,Pipeline,CurrentStage,DateCreated
            21,Alfa deal,Alfa,OPEN,15000,USD,Fixed Bid,15000,50,12/20/2026,,Sales,Proposal,10/4/2026 10:00
            22,Beta deal,Beta,WON,9000,USD,Fixed Bid,9000,100,10/20/2026,10/20/2026,Sales,Proposal,10/5/2026 10:00
            23,Gama deal,Gama,SUSPENDED,7000,USD,Fixed Bid,7000,0,10/20/2026,,Sales,Proposal,10/5/2026 10:00
            """);

        assertEquals("""
            Alfa | closing | 15000 USD | 2026-10-04 | -
            Beta | won | 9000 USD | 2026-10-05 | 2026-10-20
            Gama | parked | 7000 USD | 2026-10-05 | -
            """, prospects());
    }

    @Test
    void copperOpportunities() throws Exception {
        brought("""
            Opportunity Id,Name,Primary Contact,Company,Pipeline,Stage,Status,Priority,Value,Currency,Win Probability,Close Date,Loss Reason,Source,Tags,Created At,Updated At
            1,Alfa deal,Ali,Alfa,Sales,Follow-up,Open,None,15000.0,USD,10,12/20/2026,,Referral,"a,b",10/04/2026,11/01/2026
            2,Beta deal,Veli,Beta,Sales,Contract Sent,Won,High,9000.0,USD,100,10/20/2026,,Web,,10/05/2026,10/20/2026
            """);

        assertEquals("""
            Alfa | decision_maker | 15000 USD | 2026-10-04 | -
            Beta | won | 9000 USD | 2026-10-05 | 2026-10-20
            """, prospects());
        assertEquals(List.of("1", "2"), ids());
    }

    @Test
    void mondayDeals() throws Exception {
        brought("""
            Name,Company,Stage,Owner,Deal Value,Expected Close Date,Close date,Deal creation date,Close Probability,Contacts
            Alfa deal,Alfa,Discovery,Ela,10000,2026-12-20,,2026-10-01,30,Ali
            Beta deal,Beta,Won,Ela,5000,,2026-10-20,2026-09-01,100,
            """);

        assertEquals("""
            Alfa | appointment | 10000 TRY | 2026-10-01 | -
            Beta | won | 5000 TRY | 2026-09-01 | 2026-10-20
            """, prospects());
    }

    @Test
    void bitrixDeals() throws Exception {
        brought("""
            ID;Stage;Deal Name;Total;Currency;Company;Contact;Responsible person;Created;Close date;Deal closed;Deal type
            12;Deal won;Deal #12;15 000.00;TRY;Alfa;Ali;Ela;04.10.2026 10:00:00;11.10.2026;Y;Sales
            13;In progress;Deal #13;9 000.00;USD;Beta;Veli;Ela;05.10.2026 10:00:00;12.12.2026;N;Sales
            14;Deal lost;Deal #14;1 000.00;USD;Gama;;Ela;05.10.2026 10:00:00;12.10.2026;Y;Sales
            """);

        assertEquals("""
            Alfa | won | 15000 TRY | 2026-10-04 | 2026-10-11
            Beta | closing | 9000 USD | 2026-10-05 | -
            Gama | lost | 1000 USD | 2026-10-05 | 2026-10-12
            """, prospects());
    }

    @Test
    void kommoLeads() throws Exception {
        brought("""
            ID,Lead title,Company,Main contact,Lead status,Pipeline,Responsible user,Sale,Created at,Closed at,Lead tags
            1001,Lead #1001,Alfa,Ali,Initial contact,Pipeline,Ela,15000,04.10.2026 10:00:00,not closed,a
            1002,Lead #1002,Beta,,Closed - won,Pipeline,Ela,9000,05.10.2026 10:00:00,20.10.2026 12:00:00,
            """);

        assertEquals("""
            Alfa | decision_maker | 15000 TRY | 2026-10-04 | -
            Beta | won | 9000 TRY | 2026-10-05 | 2026-10-20
            """, prospects());
    }

    @Test
    void notionTable() throws Exception {
        brought("""
            Name,Company,Est. Value,Status,Created time,Expected Close,Priority
            Big deal,Alfa (https://www.notion.so/Alfa-0123456789abcdef?pvs=21),"$12,000.00",Proposal,"October 4, 2026 3:30 PM","November 4, 2026",High
            Small,Beta (https://www.notion.so/Beta-0123456789abcdee?pvs=21),$900.00,Lead,"October 5, 2026 3:30 PM",,
            """);

        assertEquals("""
            Alfa | closing | 12000 USD | 2026-10-04 | -
            Beta | lead | 900 USD | 2026-10-05 | -
            """, prospects());
    }

    @Test
    void trelloCards() throws Exception {
        brought("""
            Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,List ID,List Name,Board ID,Board Name,Archived,Start Date
            64f1a,Alfa A.Ş.,https://trello.com/c/1,Calls back,hot,Ela,2026-12-01T10:00:00.000Z,5a1,Proposal,5b1,Sales,false,2026-10-01
            64f1b,Beta Ltd,https://trello.com/c/2,,,Ela,,5a2,Won,5b1,Sales,false,2026-10-02
            """);

        assertEquals(List.of("closing", "won"), stages());
        assertEquals(List.of("Alfa A.Ş.", "Beta Ltd"), companies());
    }

    @Test
    void googleContacts() throws Exception {
        brought("""
            First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City
            Anna,Maria,Smith,,,,Ms.,,,,Alfa,CEO,Board,,met at the fair,,* myContacts,Work,anna@alfa.example,Home,anna@home.example,Mobile,+44 7700 900123,Work,+44 20 7946 0000,Work,"1 High Street, London",1 High Street,London
            Ayşe,,Kaya,,,,,,,,,,,,,,* myContacts,,,,,Mobile,0532 111 22 33,,,,,,
            """);

        assertEquals(List.of("Alfa", "Ayşe Kaya"), companies());
        assertEquals("""
            Anna Maria Smith | +44 7700 900123 | anna@alfa.example
            Ayşe Kaya | 0532 111 22 33 | -
            """, people());
        assertEquals("anna@home.example", own("E-mail 2 - Value").getFirst());
        assertEquals("+44 20 7946 0000", own("Phone 2 - Value").getFirst());
        assertEquals("1 High Street, London", own("Address 1 - Formatted").getFirst());
    }

    @Test
    void googleContactsBefore2024() throws Exception {
        brought("""
            Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Birthday,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title
            Anna Smith,Anna,,Smith,,,,,* myContacts,Work,anna@alfa.example,Mobile,+44 7700 900123,,Alfa,CEO
            """);

        assertEquals(List.of("Alfa"), companies());
        assertEquals("Anna Smith | +44 7700 900123 | anna@alfa.example\n", people());
    }

    @Test
    void outlookContacts() throws Exception {
        brought("""
            Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business City,Business Phone,Home Phone,Mobile Phone,E-mail Address,E-mail 2 Address,Categories,Notes
            Ms.,Anna,M.,Smith,,Alfa,Board,CEO,1 High Street,London,+44 20 7946 0000,,+44 7700 900123,anna@alfa.example,anna@home.example,Customers,
            """);

        assertEquals(List.of("Alfa"), companies());
        assertEquals("Anna M. Smith | +44 20 7946 0000 | anna@alfa.example\n", people());
        assertEquals(List.of("+44 7700 900123"), own("Mobile Phone"));
        assertEquals(
                List.of("CEO"),
                ledger.records().all(Contact.class).stream().map(Contact::title).toList());
    }

    @Test
    void outlookContactsInTurkish() throws Exception {
        brought("""
            Unvan,İlk Adı,İkinci Adı,Soyadı,Sonek,Şirket,Bölüm,İş Unvanı,İş-Şehir,İş Telefon No,Cep Telefonu,Elektronik Posta Adresi,Notlar
            Bay,Işık,Can,Yılmaz,,Alfa A.Ş.,Satış,Müdür,İzmir,0232 111 22 33,0532 111 22 33,isik@alfa.example,fuarda tanışıldı
            """);

        assertEquals(List.of("Alfa A.Ş."), companies());
        assertEquals("Işık Can Yılmaz | 0232 111 22 33 | isik@alfa.example\n", people());
        assertEquals(List.of("İzmir"), own("İş-Şehir"));
    }
}
