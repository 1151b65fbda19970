# METADATA
# title: Alert policies of SQL servers are enabled
# description: A disabled policy reports neither SQL injection nor logins from places never seen before.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_server_security_alert_policy
# custom:
#   id: azure.sql.threat_detection
#   requirement: every SQL server security alert policy must have threat detection
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [azurerm_mssql_server_security_alert_policy]
#   frameworks:
#     soc2: [cc_3_1, cc_3_2, cc_4_2, cc_6_8, cc_7_1]
#   remediation: Set `state` to "Enabled".
#   fix:
#     set:
#       path: [state]
#       value: Enabled
package decree.azure.sql.threat_detection

import data.decree.tf
import data.decree.value

deny contains tf.finding(server_security_alert_policy, "must detect threats", ["state"]) if {
	some server_security_alert_policy in input.resource.azurerm_mssql_server_security_alert_policy
	state := value.at(server_security_alert_policy.values, ["state"], null)
	value.known(state)
	state != "Enabled"
}
