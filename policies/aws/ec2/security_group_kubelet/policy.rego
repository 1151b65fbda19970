# METADATA
# title: Security groups do not open kubelet and etcd to the internet
# description: The kubelet runs commands in every pod of a node, and etcd holds each secret of the cluster.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_kubelet
#   requirement: no security group may let traffic in from the internet on port 10250 or 10255 or 2379 or 2380
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended]
#   remediation: Allow ports 10250, 10255, 2379 and 2380 only between the nodes and the control plane.
package decree.aws.ec2.security_group_kubelet

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let traffic in from the internet on port 2379 or 2380 or 10250 or 10255", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	some port in [2379, 2380, 10250, 10255]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(group_rule, "must not let traffic in from the internet on port 2379 or 2380 or 10250 or 10255", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	some port in [2379, 2380, 10250, 10255]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(security_group_ingress_rule, "must not let traffic in from the internet on port 2379 or 2380 or 10250 or 10255", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	some port in [2379, 2380, 10250, 10255]
	net.reaches(opening, "tcp", port)
}
