# METADATA
# title: Node pools do not use the default service account
# description: The default account may be editor of the whole project; every pod on the node can act as it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_node_pool
# custom:
#   id: google.gke.node_default_service_account
#   requirement: GKE node pools must not use the default service account
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_container_node_pool]
#   profiles: [ai_platform]
#   remediation: Name a service account with the role of GKE nodes in `node_config`.
package decree.google.gke.node_default_service_account

import data.decree.tf
import data.decree.value

deny contains tf.finding(node_pool, "must not use the default service account", ["node_config", 0, "service_account"]) if {
	some node_pool in input.resource.google_container_node_pool
	not_not_use_the_default_service_account(node_pool)
}

not_not_use_the_default_service_account(node_pool) if {
	value.absent(value.at(node_pool.values, ["node_config", 0, "service_account"], null))
}

not_not_use_the_default_service_account(node_pool) if {
	node_pool.values.node_config[0].service_account == "default"
}

not_not_use_the_default_service_account(node_pool) if {
	value.matches(node_pool.values.node_config[0].service_account, `-compute@developer[.]gserviceaccount[.]com$|@appspot[.]gserviceaccount[.]com$`)
}
