# METADATA
# title: EC2 instances do not offer databases to the internet
# description: A database that runs on an instance has no safeguard but its own password once its port is open to everyone.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_database_ports
#   requirement: EC2 instances must not let the internet reach database ports
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_instance]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_6]
#   remediation: Close the port in the security groups of the instance.
package decree.aws.ec2.instance_database_ports

import data.decree.net
import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not let the internet reach database ports", ["vpc_security_group_ids"]) if {
	some instance in input.resource.aws_instance
	some group in input.resource.aws_security_group
	tf.refers(value.at(instance.values, ["vpc_security_group_ids"], null), group)
	some opening in net.open_ingress(group)
	some port in [1433, 1434, 1521, 2483, 3306, 5432, 5439, 6379, 7000, 7199, 9042, 9160, 9200, 11211, 27017, 27018, 50000]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(instance, "must not let the internet reach database ports", ["vpc_security_group_ids"]) if {
	some instance in input.resource.aws_instance
	some group in input.resource.aws_security_group
	tf.refers(value.at(instance.values, ["vpc_security_group_ids"], null), group)
	some group_rule in input.resource.aws_security_group_rule
	tf.refers(value.at(group_rule.values, ["security_group_id"], null), group)
	some opening_2 in net.open_ingress(group_rule)
	some port_2 in [1433, 1434, 1521, 2483, 3306, 5432, 5439, 6379, 7000, 7199, 9042, 9160, 9200, 11211, 27017, 27018, 50000]
	net.reaches(opening_2, "tcp", port_2)
}

deny contains tf.finding(instance, "must not let the internet reach database ports", ["vpc_security_group_ids"]) if {
	some instance in input.resource.aws_instance
	some group in input.resource.aws_security_group
	tf.refers(value.at(instance.values, ["vpc_security_group_ids"], null), group)
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	tf.refers(value.at(security_group_ingress_rule.values, ["security_group_id"], null), group)
	some opening_3 in net.open_ingress(security_group_ingress_rule)
	some port_3 in [1433, 1434, 1521, 2483, 3306, 5432, 5439, 6379, 7000, 7199, 9042, 9160, 9200, 11211, 27017, 27018, 50000]
	net.reaches(opening_3, "tcp", port_3)
}

deny contains tf.finding(instance, "must not let the internet reach database ports", ["security_groups"]) if {
	some instance in input.resource.aws_instance
	some group_2 in input.resource.aws_security_group
	tf.refers(value.at(instance.values, ["security_groups"], null), group_2)
	some opening_4 in net.open_ingress(group_2)
	some port_4 in [1433, 1434, 1521, 2483, 3306, 5432, 5439, 6379, 7000, 7199, 9042, 9160, 9200, 11211, 27017, 27018, 50000]
	net.reaches(opening_4, "tcp", port_4)
}

deny contains tf.finding(instance, "must not let the internet reach database ports", ["security_groups"]) if {
	some instance in input.resource.aws_instance
	some group_2 in input.resource.aws_security_group
	tf.refers(value.at(instance.values, ["security_groups"], null), group_2)
	some group_rule_2 in input.resource.aws_security_group_rule
	tf.refers(value.at(group_rule_2.values, ["security_group_id"], null), group_2)
	some opening_5 in net.open_ingress(group_rule_2)
	some port_5 in [1433, 1434, 1521, 2483, 3306, 5432, 5439, 6379, 7000, 7199, 9042, 9160, 9200, 11211, 27017, 27018, 50000]
	net.reaches(opening_5, "tcp", port_5)
}

deny contains tf.finding(instance, "must not let the internet reach database ports", ["security_groups"]) if {
	some instance in input.resource.aws_instance
	some group_2 in input.resource.aws_security_group
	tf.refers(value.at(instance.values, ["security_groups"], null), group_2)
	some security_group_ingress_rule_2 in input.resource.aws_vpc_security_group_ingress_rule
	tf.refers(value.at(security_group_ingress_rule_2.values, ["security_group_id"], null), group_2)
	some opening_6 in net.open_ingress(security_group_ingress_rule_2)
	some port_6 in [1433, 1434, 1521, 2483, 3306, 5432, 5439, 6379, 7000, 7199, 9042, 9160, 9200, 11211, 27017, 27018, 50000]
	net.reaches(opening_6, "tcp", port_6)
}
