# METADATA
# title: Alerts of SQL servers reach administrators
# description: An alert that is mailed to nobody is found only in the review after the incident.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/mssql_server_security_alert_policy
# custom:
#   id: azure.sql.alerts_to_admins
#   aliases: [CKV_AZURE_27, AVD-AZU-0023]
#   requirement: every SQL server security alert policy must send alerts to administrators
#   severity: LOW
#   category: monitoring
#   resource_types: [azurerm_mssql_server_security_alert_policy]
#   remediation: Set `email_account_admins` to true, or name `email_addresses`.
package decree.azure.sql.alerts_to_admins

import data.decree.tf
import data.decree.value

deny contains tf.finding(server_security_alert_policy, "must send alerts to administrators", []) if {
	some server_security_alert_policy in input.resource.azurerm_mssql_server_security_alert_policy
	email_account_admins := value.at(server_security_alert_policy.values, ["email_account_admins"], null)
	value.known(email_account_admins)
	email_account_admins != true
	value.absent(value.at(server_security_alert_policy.values, ["email_addresses"], null))
}
