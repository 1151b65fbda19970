# METADATA
# title: EKS node groups limit SSH to known security groups
# description: An SSH key without source groups opens port 22 of each node to the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/eks_node_group
# custom:
#   id: aws.eks.node_remote_access
#   aliases: [CKV_AWS_100]
#   requirement: every EKS node group must limit remote access to known security groups
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_eks_node_group]
#   profiles: [recommended]
#   remediation: Name the security groups that may connect in `source_security_group_ids`, or use Session
#     Manager.
package decree.aws.eks.node_remote_access

import data.decree.tf
import data.decree.value

deny contains tf.finding(node_group, "must limit remote access to known security groups", []) if {
	some node_group in input.resource.aws_eks_node_group
	value.present(node_group.values.remote_access[0].ec2_ssh_key)
	value.absent(value.at(node_group.values, ["remote_access", 0, "source_security_group_ids"], null))
}
