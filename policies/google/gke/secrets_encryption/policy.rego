# METADATA
# title: GKE secrets are encrypted with a key of your own
# description: Secrets of the cluster lie in etcd under a key of Google; a key of KMS can be taken away and its
#   use is logged.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.secrets_encryption
#   requirement: GKE clusters must encrypt secrets
#   severity: MEDIUM
#   category: encryption
#   resource_types: [google_container_cluster]
#   remediation: Set `state` to "ENCRYPTED" and `key_name` in `database_encryption`.
#   fix:
#     set:
#       path: [database_encryption, 0, state]
#       value: ENCRYPTED
package decree.google.gke.secrets_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must encrypt secrets", ["database_encryption", 0, "state"]) if {
	some cluster in input.resource.google_container_cluster
	state := value.at(cluster.values, ["database_encryption", 0, "state"], null)
	value.known(state)
	state != "ENCRYPTED"
}
