# METADATA
# title: DB security groups are closed to the internet
# description: The classic groups of RDS stand outside of every VPC; one that lets everybody in leaves only a
#   password between the internet and the data.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/4.66.1/docs/resources/db_security_group
# custom:
#   id: aws.rds.db_security_group
#   aliases: [1e0ef61b-ad85-4518-a3d3-85eaad164885]
#   requirement: no DB security group may let traffic in from the whole internet
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_db_security_group]
#   profiles: [recommended]
#   remediation: Take 0.0.0.0/0 out of `ingress`; better, move the database into a VPC with a security group of its own.
package decree.aws.rds.db_security_group

import data.decree.tf

deny contains tf.finding(security_group, "must not let traffic in from the whole internet", ["ingress", i, "cidr"]) if {
	some security_group in input.resource.aws_db_security_group
	some i, ingress in security_group.values.ingress
	ingress.cidr == "0.0.0.0/0"
}
