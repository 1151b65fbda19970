# METADATA
# title: MSK clusters are not publicly accessible
# description: Brokers with public addresses are found by scans and depend on their passwords alone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/msk_cluster
# custom:
#   id: aws.msk.public_access
#   aliases: [CKV_AWS_291, 54378d69-dd7c-4b08-a43e-80d563396857]
#   requirement: no MSK cluster may be publicly accessible
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_msk_cluster]
#   profiles: [recommended]
#   remediation: Set the `type` of `public_access` to DISABLED, or take the block out, and connect clients through the VPC.
package decree.aws.msk.public_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must not be publicly accessible", ["broker_node_group_info", 0, "connectivity_info", 0, "public_access", 0, "type"]) if {
	some cluster in input.resource.aws_msk_cluster
	value.present(cluster.values.broker_node_group_info[0].connectivity_info[0].public_access[0].type)
	type := value.at(cluster.values, ["broker_node_group_info", 0, "connectivity_info", 0, "public_access", 0, "type"], null)
	value.known(type)
	type != "DISABLED"
}
