# METADATA
# title: Data Explorer clusters have no public network access
# description: With public access disabled, a stolen key or token is worth nothing outside of your network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/kusto_cluster
# custom:
#   id: azure.kusto.public_access
#   requirement: every Data Explorer cluster must not be publicly accessible
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [azurerm_kusto_cluster]
#   remediation: Set `public_network_access_enabled` to false.
#   fix:
#     set:
#       path: [public_network_access_enabled]
#       value: false
package decree.azure.kusto.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not be publicly accessible", ["public_network_access_enabled"]) if {
	some cluster in input.resource.azurerm_kusto_cluster
	public_network_access_enabled := value.at(cluster.values, ["public_network_access_enabled"], null)
	value.known(public_network_access_enabled)
	public_network_access_enabled != false
}
