# METADATA
# title: GKE control planes do not let every network in
# description: A list of networks that holds 0.0.0.0/0 keeps nobody out.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/container_cluster
# custom:
#   id: google.gke.authorized_networks_open
#   aliases: [CKV_GCP_18, AVD-GCP-0053]
#   requirement: GKE clusters must not have authorized networks open to the internet
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_container_cluster]
#   profiles: [recommended, ai_platform]
#   remediation: Replace 0.0.0.0/0 by the networks of your administrators.
package decree.google.gke.authorized_networks_open

import data.decree.tf

deny contains tf.finding(cluster, "must not let every network in", ["master_authorized_networks_config", 0, "cidr_blocks", i, "cidr_block"]) if {
	some cluster in input.resource.google_container_cluster
	some i, cidr_block in cluster.values.master_authorized_networks_config[0].cidr_blocks
	cidr_block.cidr_block in ["0.0.0.0/0", "::/0"]
}
