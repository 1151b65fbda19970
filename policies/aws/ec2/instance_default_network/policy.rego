# METADATA
# title: EC2 instances do not run in the default network
# description: Subnets of the default VPC hand out public addresses and route to the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_default_network
#   requirement: EC2 instances must not use the default network
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [aws_instance]
#   remediation: Start the instance in a private subnet of a VPC of your own.
package decree.aws.ec2.instance_default_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not use the default network", ["subnet_id"]) if {
	some instance in input.resource.aws_instance
	not_not_use_the_default_network(instance)
}

not_not_use_the_default_network(instance) if {
	some subnet in input.resource.aws_default_subnet
	tf.refers(value.at(instance.values, ["subnet_id"], null), subnet)
	value.present(subnet.values.availability_zone)
}

not_not_use_the_default_network(instance) if {
	some subnet in input.resource.aws_subnet
	tf.refers(value.at(instance.values, ["subnet_id"], null), subnet)
	some vpc in input.resource.aws_default_vpc
	tf.refers(value.at(subnet.values, ["vpc_id"], null), vpc)
	value.present(vpc)
}
