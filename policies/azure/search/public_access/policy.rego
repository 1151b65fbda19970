# METADATA
# title: AI Search has no public network access
# description: An index holds copies of the documents that answers are drawn from; with a leaked key anyone
#   could read them all.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/search_service
# custom:
#   id: azure.search.public_access
#   aliases: [CKV_AZURE_124]
#   requirement: every AI Search service must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_search_service]
#   profiles: [ai_platform]
#   frameworks:
#     hipaa: ["164_308_a_3_i", "164_312_a_1"]
#     pci_dss:
#       ["1.2.8.13", "1.2.8.26", "1.3.1.15", "1.3.1.29", "1.3.2.15", "1.3.2.29", "1.4.2.14", "1.4.2.27",
#        "1.5.1.13", "1.5.1.26", A1.1.3.13, A1.1.3.26]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.search.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(service, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some service in input.resource.azurerm_search_service
	public_network_access_enabled := value.at(service.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
