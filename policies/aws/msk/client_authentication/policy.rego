# METADATA
# title: MSK clusters ask clients for a login
# description: Whoever reaches a broker may otherwise read and write every topic.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/msk_cluster
# custom:
#   id: aws.msk.client_authentication
#   requirement: every MSK cluster must have client authentication
#   severity: HIGH
#   category: authentication
#   resource_types: [aws_msk_cluster]
#   profiles: [recommended]
#   remediation: Add `client_authentication` with IAM, SCRAM or mutual TLS, and leave `unauthenticated` out.
package decree.aws.msk.client_authentication

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must authorize callers", ["client_authentication", 0, "unauthenticated"]) if {
	some cluster in input.resource.aws_msk_cluster
	cluster.values.client_authentication[0].unauthenticated == true
}

deny contains tf.finding(cluster, "must authorize callers", ["client_authentication"]) if {
	some cluster in input.resource.aws_msk_cluster
	value.absent(value.at(cluster.values, ["client_authentication"], null))
}
