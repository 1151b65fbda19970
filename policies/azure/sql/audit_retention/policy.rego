# METADATA
# title: Audit logs of SQL servers are kept for 90 days
# description: Intrusions are found after weeks; with shorter logs their beginning is lost.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_server_extended_auditing_policy
# custom:
#   id: azure.sql.audit_retention
#   aliases:
#     [CKV_AZURE_24, AVD-AZU-0025, 59acb56b-2b10-4c2c-ba38-f2223c3f5cfc, 9c301481-e6ec-44f7-8a49-8ec63e2969ea]
#   requirement: every SQL server auditing policy must keep audit logs for at least 90 days
#   severity: MEDIUM
#   category: logging
#   resource_types: [azurerm_mssql_server_extended_auditing_policy]
#   frameworks:
#     soc2: [cc_c_1_2]
#     hipaa: ["164_308_a_1_ii_d", "164_308_a_7_i", "164_308_a_7_ii_a", "164_312_b"]
#   remediation: Set `retention_in_days` to 90 or more, or to 0 to keep them for ever.
package decree.azure.sql.audit_retention

import data.decree.tf
import data.decree.value

deny contains tf.finding(server_extended_auditing_policy, "must keep audit logs for at least 90 days", ["retention_in_days"]) if {
	some server_extended_auditing_policy in input.resource.azurerm_mssql_server_extended_auditing_policy
	retention_in_days := value.at(server_extended_auditing_policy.values, ["retention_in_days"], null)
	value.known(retention_in_days)
	not value.at_least(retention_in_days, 90)
	retention_in_days_2 := server_extended_auditing_policy.values.retention_in_days
	value.known(retention_in_days_2)
	retention_in_days_2 != 0
}
