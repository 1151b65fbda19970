# METADATA
# title: GKE accepts no passwords
# description: A password for the API server cannot be rotated without a new cluster, and belongs to nobody.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.basic_authentication
#   aliases: [CKV_GCP_19, 70cdf849-b7d9-4569-b87d-5d82ffd44719]
#   requirement: GKE clusters must not accept basic authentication
#   severity: HIGH
#   category: authentication
#   resource_types: [google_container_cluster]
#   profiles: [recommended]
#   remediation: Remove `username` and `password` from `master_auth`.
package decree.google.gke.basic_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not accept basic authentication", ["master_auth", 0, "username"]) if {
	some cluster in input.resource.google_container_cluster
	username := cluster.values.master_auth[0].username
	value.known(username)
	username != ""
}

deny contains tf.finding(cluster, "must not accept basic authentication", ["master_auth", 0, "password"]) if {
	some cluster in input.resource.google_container_cluster
	password := cluster.values.master_auth[0].password
	value.known(password)
	password != ""
}
