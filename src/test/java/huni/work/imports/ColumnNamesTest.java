package huni.work.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNamesTest {

    @Test
    void salesPipelineOfTheMavenSetNeedsNoHelp() {
        assertEquals(
                Map.of(
                        "opportunity_id", "external-id",
                        "sales_agent", "own",
                        "product", "name",
                        "account", "company",
                        "deal_stage", "stage",
                        "engage_date", "created",
                        "close_date", "closed",
                        "close_value", "value"),
                recognised(
                        "opportunity_id",
                        "sales_agent",
                        "product",
                        "account",
                        "deal_stage",
                        "engage_date",
                        "close_date",
                        "close_value"));
    }

    private static Map<String, String> recognised(String... names) {
        List<FileColumn> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(new FileColumn(columns.size(), name));
        }
        Map<String, String> recognised = new LinkedHashMap<>();
        ColumnNames.recognise(columns).forEach((column, field) -> recognised.put(column.name(), field.key()));
        return recognised;
    }

    @Test
    void sameSetInTurkishNeedsNoHelp() {
        assertEquals(
                Map.of(
                        "Fırsat No", "external-id",
                        "Satış Temsilcisi", "own",
                        "Ürün", "name",
                        "Müşteri", "company",
                        "Aşama", "stage",
                        "İlk Görüşme Tarihi", "created",
                        "KAPANIŞ TARİHİ", "closed",
                        "Kapanış Değeri", "value"),
                recognised(
                        "Fırsat No",
                        "Satış Temsilcisi",
                        "Ürün",
                        "Müşteri",
                        "Aşama",
                        "İlk Görüşme Tarihi",
                        "KAPANIŞ TARİHİ",
                        "Kapanış Değeri"));
    }

    @Test
    void pipedriveExportIsKnown() {
        assertEquals(
                Map.ofEntries(
                        Map.entry("Person - Name*", "contact"),
                        Map.entry("Person - Phone", "phone"),
                        Map.entry("Person - Email (Work)", "email"),
                        Map.entry("Organization - Name*", "company"),
                        Map.entry("Organization - Address", "own"),
                        Map.entry("Deal - Title", "name"),
                        Map.entry("Deal - Value", "value"),
                        Map.entry("Activity - Subject*", "next-step"),
                        Map.entry("Activity - Due date", "next-step-date"),
                        Map.entry("Note - Content*", "note")),
                recognised(
                        "Person - Name*",
                        "Person - First name",
                        "Person - Last name",
                        "Person - Phone",
                        "Person - Email (Work)",
                        "Organization - Name*",
                        "Organization - Address",
                        "Deal - Title",
                        "Deal - Value",
                        "Activity - Subject*",
                        "Activity - Due date",
                        "Note - Content*"));
    }

    @Test
    void salesforceOpportunitiesAreKnown() {
        assertEquals(
                Map.of(
                        "Id", "external-id",
                        "Name", "name",
                        "StageName", "stage",
                        "Amount", "value",
                        "CloseDate", "closed",
                        "NextStep", "next-step",
                        "LeadSource", "source",
                        "IsClosed", "outcome",
                        "IsWon", "outcome",
                        "CreatedDate", "created"),
                recognised(
                        "Id",
                        "AccountId",
                        "Name",
                        "StageName",
                        "Amount",
                        "Probability",
                        "CloseDate",
                        "NextStep",
                        "LeadSource",
                        "IsClosed",
                        "IsWon",
                        "CreatedDate",
                        "LastModifiedDate"));
    }

    @Test
    void nameInAListOfPeopleIsThePersons() {
        assertEquals(
                Map.of("Name", "contact", "Title", "contact-title", "Company", "company", "Email", "email"),
                recognised("LastName", "FirstName", "Name", "Title", "Company", "Email"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Deal - Expected close date,  DECISION_DATE
        Beklenen Kapanış Tarihi,     DECISION_DATE
        property_dealname,           NAME
        hs_priority,                 URGENCY
        E-mail 1 - Value,            EMAIL
        Elektronik Posta Adresi,     EMAIL
        Cep Telefonu,                PHONE
        Organization Name,           COMPANY
        ŞİRKET ADI,                  COMPANY
        sirket adi,                  COMPANY
        Tutar (TL),                  VALUE
        Kayıp Nedeni,                LOST_REASON
        Sonraki Adım,                NEXT_STEP
        Bütçe (düşük),               BUDGET_LOW
        Karar Yetkisi,               AUTHORITY
        Aciliyet,                    URGENCY
        Para Birimi,                 CURRENCY
        Etiketler,                   TAGS
        Kaynak,                      SOURCE
        """)
    void nameIsKnownInBothLanguages(String name, ImportField field) {
        assertEquals(Optional.of(field), ColumnNames.fieldOf(name));
    }

    @ParameterizedTest
    @CsvSource({"AccountId", "IsDeleted", "Photo", "Phone 1 - Label", "Row Checksum"})
    void columnThatIsNothingToHuniIsLeftAlone(String name) {
        assertEquals(Optional.empty(), ColumnNames.fieldOf(name));
    }

    @Test
    void keysReadBackForgivingly() {
        for (ImportField field : ImportField.values()) {
            assertEquals(Optional.of(field), ImportField.ofKey(field.key()));
            assertEquals(Optional.of(field), ImportField.ofKey(field.name()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Value (USD)      | USD
        Tutar TL         | TRY
        Tutar (₺)        | TRY
        Amount in EUR    | EUR
        Budget [CHF]     | CHF
        £ value          | GBP
        Value            |
        Total all        |
        Top budget       |
        Amount (TRL)     |
        """)
    void theNameOfAColumnMayNameItsCurrency(String name, String code) {
        assertEquals(Optional.ofNullable(code).map(CurrencyUnit::of), ColumnNames.currencyOf(name));
    }
}
