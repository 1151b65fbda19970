# METADATA
# title: Security contacts have a phone number
# description: Microsoft calls when it sees an account taken over; a mail can be read by the attacker.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/security_center_contact
# custom:
#   id: azure.defender.contact_phone
#   aliases: [CKV_AZURE_20, AVD-AZU-0046]
#   requirement: every security contact must give a phone number
#   severity: LOW
#   category: monitoring
#   resource_types: [azurerm_security_center_contact]
#   remediation: Set `phone` to a number that is answered at any hour.
package decree.azure.defender.contact_phone

import data.decree.tf
import data.decree.value

deny contains tf.finding(center_contact, "must give a phone number", ["phone"]) if {
	some center_contact in input.resource.azurerm_security_center_contact
	value.absent(value.at(center_contact.values, ["phone"], null))
}
