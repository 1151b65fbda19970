# METADATA
# title: Security groups do not open Elasticsearch or Kibana to the internet
# description: Search clusters on the open internet have leaked more records than almost any other store; older
#   ones ask for no password.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/security_group_rule
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpc_security_group_ingress_rule
# custom:
#   id: aws.ec2.security_group_elasticsearch
#   requirement: no security group may let the internet reach Elasticsearch or Kibana
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_security_group, aws_security_group_rule, aws_vpc_security_group_ingress_rule]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_6]
#   remediation: Allow ports 9200, 9300 and 5601 only from the networks and security groups that use the cluster.
package decree.aws.ec2.security_group_elasticsearch

import data.decree.net
import data.decree.tf

deny contains tf.finding(group, "must not let the internet reach Elasticsearch or Kibana", opening.path) if {
	some group in input.resource.aws_security_group
	some opening in net.open_ingress(group)
	some port in [9200, 9300, 5601]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(group_rule, "must not let the internet reach Elasticsearch or Kibana", opening.path) if {
	some group_rule in input.resource.aws_security_group_rule
	some opening in net.open_ingress(group_rule)
	some port in [9200, 9300, 5601]
	net.reaches(opening, "tcp", port)
}

deny contains tf.finding(security_group_ingress_rule, "must not let the internet reach Elasticsearch or Kibana", opening.path) if {
	some security_group_ingress_rule in input.resource.aws_vpc_security_group_ingress_rule
	some opening in net.open_ingress(security_group_ingress_rule)
	some port in [9200, 9300, 5601]
	net.reaches(opening, "tcp", port)
}
