# METADATA
# title: Defender mails alerts to the security contact
# description: An alert that nobody is mailed waits in the portal until somebody looks.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/security_center_contact
# custom:
#   id: azure.defender.alert_notifications
#   aliases: [CKV_AZURE_21, AVD-AZU-0044, 9db38e87-f6aa-4b5e-a1ec-7266df259409]
#   requirement: every security contact must send alert notifications
#   severity: MEDIUM
#   category: monitoring
#   resource_types: [azurerm_security_center_contact]
#   profiles: [recommended]
#   frameworks:
#     cis: ["8.1.14"]
#     soc2: [cc_3_1, cc_3_2, cc_4_2, cc_6_8, cc_7_1, cc_7_3, cc_7_4]
#     hipaa: ["164_308_a_6_i", "164_308_a_6_ii"]
#   remediation: Set `alert_notifications` to true.
#   fix:
#     set:
#       path: [alert_notifications]
#       value: true
package decree.azure.defender.alert_notifications

import data.decree.tf
import data.decree.value

deny contains tf.finding(center_contact, "must send alert notifications", ["alert_notifications"]) if {
	some center_contact in input.resource.azurerm_security_center_contact
	alert_notifications := value.at(center_contact.values, ["alert_notifications"], null)
	value.known(alert_notifications)
	alert_notifications != true
}
