# METADATA
# title: Storage containers are private
# description: A container of access type blob or container serves its content to everyone who knows or guesses the address.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/storage_container
# custom:
#   id: azure.storage.container_private
#   aliases: [CKV_AZURE_34, AVD-AZU-0007, dd5230f8-a577-4bbb-b7ac-f2c2fe7d5299]
#   requirement: every storage container must not be publicly accessible
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_storage_container]
#   profiles: [recommended, ai_platform]
#   remediation: Set `container_access_type` to "private".
#   fix:
#     set:
#       path: [container_access_type]
#       value: private
package decree.azure.storage.container_private

import data.decree.tf
import data.decree.value

deny contains tf.finding(container, "must not be publicly accessible", ["container_access_type"]) if {
	some container in input.resource.azurerm_storage_container
	container_access_type := container.values.container_access_type
	value.known(container_access_type)
	container_access_type != "private"
}
