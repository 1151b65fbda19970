# METADATA
# title: Managed disks cannot be exported over the internet
# description: With public access, whoever may create a SAS link downloads the whole disk from anywhere.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/managed_disk
# custom:
#   id: azure.vm.managed_disk_public_access
#   aliases: [CKV_AZURE_251]
#   requirement: every managed disk must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_managed_disk]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.vm.managed_disk_public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(disk, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some disk in input.resource.azurerm_managed_disk
	public_network_access_enabled := value.at(disk.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
