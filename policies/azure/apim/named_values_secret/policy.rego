# METADATA
# title: Named values of API Management are secret
# description: A named value that is not secret shows in the portal and in exports to everyone who may read the service.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/api_management_named_value
# custom:
#   id: azure.apim.named_values_secret
#   requirement: every API Management named value must keep named values secret
#   severity: LOW
#   category: secrets
#   resource_types: [azurerm_api_management_named_value]
#   remediation: Set `secret` to true.
#   fix:
#     set:
#       path: [secret]
#       value: true
package decree.azure.apim.named_values_secret

import data.decree.tf
import data.decree.value

deny contains tf.finding(management_named_value, "must keep named values secret", ["secret"]) if {
	some management_named_value in input.resource.azurerm_api_management_named_value
	secret := value.at(management_named_value.values, ["secret"], null)
	value.known(secret)
	secret != true
}
