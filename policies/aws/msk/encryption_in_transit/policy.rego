# METADATA
# title: MSK clusters accept TLS only
# description: Messages and credentials of clients otherwise travel in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/msk_cluster
# custom:
#   id: aws.msk.encryption_in_transit
#   aliases: [CKV_AWS_81, AVD-AWS-0073]
#   requirement: every MSK cluster must be encrypted in transit
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_msk_cluster]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_7]
#     pci_dss: ["2.2.7.15", "4.2.1.1.23", "4.2.1.15", "8.3.2.36"]
#   remediation: Set `client_broker` to TLS and `in_cluster` to true in `encryption_in_transit`, or take the block out.
package decree.aws.msk.encryption_in_transit

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must be encrypted in transit", ["encryption_info", 0, "encryption_in_transit", 0, "client_broker"]) if {
	some cluster in input.resource.aws_msk_cluster
	client_broker := cluster.values.encryption_info[0].encryption_in_transit[0].client_broker
	value.known(client_broker)
	client_broker != "TLS"
}

deny contains tf.finding(cluster, "must be encrypted in transit", ["encryption_info", 0, "encryption_in_transit", 0, "in_cluster"]) if {
	some cluster in input.resource.aws_msk_cluster
	in_cluster := cluster.values.encryption_info[0].encryption_in_transit[0].in_cluster
	value.known(in_cluster)
	in_cluster != true
}
