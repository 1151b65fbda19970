# METADATA
# title: OpenSearch domains stand in a VPC
# description: A domain outside of a VPC has a public endpoint that only its access policy protects, and cannot
#   be moved into one later.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elasticsearch_domain
# custom:
#   id: aws.opensearch.inside_vpc
#   aliases: [CKV_AWS_137]
#   requirement: every OpenSearch or Elasticsearch domain must run inside a VPC
#   severity: HIGH
#   category: network isolation
#   resource_types: [aws_opensearch_domain, aws_elasticsearch_domain]
#   profiles: [ai_platform]
#   frameworks:
#     pci_dss: ["1.2.8.26", "1.3.1.29", "1.3.2.29", "1.4.2.27", "1.5.1.26", A1.1.3.26]
#   remediation: Add `vpc_options` with private subnets and a security group; a public domain has to be made anew.
package decree.aws.opensearch.inside_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must run inside a VPC", ["vpc_options", 0, "subnet_ids"]) if {
	some domain in input.resource.aws_opensearch_domain
	value.absent(value.at(domain.values, ["vpc_options", 0, "subnet_ids"], null))
}

deny contains tf.finding(domain, "must run inside a VPC", ["vpc_options", 0, "subnet_ids"]) if {
	some domain in input.resource.aws_elasticsearch_domain
	value.absent(value.at(domain.values, ["vpc_options", 0, "subnet_ids"], null))
}
