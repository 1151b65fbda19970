# METADATA
# title: IoT hubs have no public network access
# description: Devices in private networks need no hub that everyone can send to.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/iothub
# custom:
#   id: azure.iothub.public_access
#   aliases: [CKV_AZURE_108]
#   requirement: every IoT Hub must not be publicly accessible
#   severity: LOW
#   category: network exposure
#   resource_types: [azurerm_iothub]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.iothub.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(iothub, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some iothub in input.resource.azurerm_iothub
	public_network_access_enabled := value.at(iothub.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
