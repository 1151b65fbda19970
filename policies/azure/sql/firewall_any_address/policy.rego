# METADATA
# title: Firewalls of SQL servers do not let every address in
# description: A range up to the last address lets the whole internet try logins and flaws of the database.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_firewall_rule
# custom:
#   id: azure.sql.firewall_any_address
#   aliases: [CKV_AZURE_11, CKV2_AZURE_34, 25c0ea09-f1c5-4380-b055-3b83863f2bb8]
#   requirement: no SQL firewall rule may have an end_ip_address of "255.255.255.255"
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [azurerm_mssql_firewall_rule]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     soc2: [cc_6_2]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i", "164_312_a_1"]
#     pci_dss:
#       ["1.2.8.27", "1.2.8.28", "1.3.1.30", "1.3.1.31", "1.3.2.30", "1.3.2.31", "1.4.2.28", "1.4.2.29",
#        "1.5.1.27", "1.5.1.28", "10.3.2.15", "10.3.2.16", "3.5.1.3.20", "3.5.1.3.21", A1.1.2.11, A1.1.2.12,
#        A1.1.3.27, A1.1.3.28, A3.4.1.13, A3.4.1.14]
#   remediation: Replace the range by those of your own networks, or use a private endpoint.
package decree.azure.sql.firewall_any_address

import data.decree.tf

deny contains tf.finding(firewall_rule, "must not set `end_ip_address` to \"255.255.255.255\"", ["end_ip_address"]) if {
	some firewall_rule in input.resource.azurerm_mssql_firewall_rule
	firewall_rule.values.end_ip_address == "255.255.255.255"
}
