# METADATA
# title: Defender mails alerts to owners of the subscription
# description: If the contact has left, the owners still hear of an attack.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/security_center_contact
# custom:
#   id: azure.defender.alerts_to_admins
#   aliases: [CKV_AZURE_22]
#   requirement: every security contact must send alerts to administrators
#   severity: LOW
#   category: monitoring
#   resource_types: [azurerm_security_center_contact]
#   frameworks:
#     cis: ["8.1.12"]
#     soc2: [cc_3_1, cc_3_2, cc_4_2, cc_6_8, cc_7_1]
#     hipaa: ["164_308_a_6_i", "164_308_a_6_ii"]
#   remediation: Set `alerts_to_admins` to true.
#   fix:
#     set:
#       path: [alerts_to_admins]
#       value: true
package decree.azure.defender.alerts_to_admins

import data.decree.tf
import data.decree.value

deny contains tf.finding(center_contact, "must send alerts to administrators", ["alerts_to_admins"]) if {
	some center_contact in input.resource.azurerm_security_center_contact
	alerts_to_admins := value.at(center_contact.values, ["alerts_to_admins"], null)
	value.known(alerts_to_admins)
	alerts_to_admins != true
}
